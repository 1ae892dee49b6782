//! The JSON writer. Takes values in order; gives compact JSON text.
//!
//! ```text
//! array, element, integer 1, element, string a"b → [1,"a\"b"]
//! ```

use std::fmt::{Display, Write as _};

use super::{Number, text};

/// A writer of compact JSON text.
///
/// The caller must write one value at the top level, one after each key and one for each element.
///
/// ```
/// # use octoforge_runtime::json::Writer;
/// let mut out = Writer::new();
/// out.array(|out| { out.element().integer(1); out.element().string("a\"b"); });
/// assert_eq!(out.into_string(), r#"[1,"a\"b"]"#);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Writer {
    out: String,
}

impl Writer {
    /// Creates an empty writer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the text.
    #[must_use]
    pub fn into_string(self) -> String {
        self.out
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.out.push_str("null");
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        self.display(&value);
    }

    /// Writes a number in its own text: `1` as `1`, `1.50` as `1.50`.
    pub fn number(&mut self, value: &Number) {
        self.out.push_str(value.as_str());
    }

    /// Writes a string in quotes, with the required escapes only.
    pub fn string(&mut self, value: &str) {
        self.out.reserve(value.len() + 2);
        self.out.push('"');
        if text::plain_run(value.as_bytes()) == value.len() {
            self.out.push_str(value);
        } else {
            self.escaped(value);
        }
        self.out.push('"');
    }

    #[inline(never)]
    fn escaped(&mut self, value: &str) {
        let mut rest = value;
        // A run ends at an ASCII byte, so both cuts are between characters.
        while let Some((plain, special)) = rest.split_at_checked(text::plain_run(rest.as_bytes())) {
            self.out.push_str(plain);
            let mut characters = special.chars();
            let Some(character) = characters.next() else {
                break;
            };
            self.escape(character);
            rest = characters.as_str();
        }
    }

    /// Writes an array; `inside` writes its elements, each after [`Writer::element`].
    pub fn array(&mut self, inside: impl FnOnce(&mut Self)) {
        self.out.push('[');
        inside(self);
        self.out.push(']');
    }

    /// Writes an object; `inside` writes its values, each after [`Writer::key`].
    pub fn object(&mut self, inside: impl FnOnce(&mut Self)) {
        self.out.push('{');
        inside(self);
        self.out.push('}');
    }

    /// Starts the next element of an array.
    pub fn element(&mut self) -> &mut Self {
        // A value never ends with an opening bracket (a string ends with its quote), so one at the end means that there
        // is no element yet.
        if !matches!(self.out.as_bytes().last(), Some(b'[' | b'{')) {
            self.out.push(',');
        }
        self
    }

    /// Starts the next member of an object.
    pub fn key(&mut self, name: &str) -> &mut Self {
        self.element().string(name);
        self.out.push(':');
        self
    }

    fn display(&mut self, value: &dyn Display) {
        // Writing to a string never fails, and neither do the implementations of `Display` that are used here.
        let _ = write!(self.out, "{value}");
    }

    fn escape(&mut self, character: char) {
        match character {
            '"' => self.out.push_str("\\\""),
            '\\' => self.out.push_str("\\\\"),
            '\n' => self.out.push_str("\\n"),
            '\r' => self.out.push_str("\\r"),
            '\t' => self.out.push_str("\\t"),
            '\u{8}' => self.out.push_str("\\b"),
            '\u{c}' => self.out.push_str("\\f"),
            other => self.display(&format_args!("\\u{:04x}", u32::from(other))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    fn written(write: impl FnOnce(&mut Writer)) -> String {
        let mut out = Writer::new();
        write(&mut out);
        out.into_string()
    }

    #[test]
    fn commas_separate_members_and_elements() {
        let text = written(|out| {
            out.object(|out| {
                out.key("[").array(|_| ());
                out.key("{").string("{");
                out.key("c").array(|out| {
                    out.element().array(|out| out.element().null());
                    out.element().boolean(true);
                });
            });
        });
        assert_eq!(text, r#"{"[":[],"{":"{","c":[[null],true]}"#);
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn strings_are_written_as_serde_json_writes_them(text in any::<String>()) {
            let theirs = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(written(|out| out.string(&text)), theirs);
        }

        #[test]
        fn integers_are_written_in_full(value: i64) {
            prop_assert_eq!(written(|out| out.integer(value)), value.to_string());
        }
    }

    #[test]
    fn every_character_below_256_is_written_as_serde_json_writes_it() {
        let text: String = (0..=255_u8).map(char::from).collect();
        assert_eq!(
            written(|out| out.string(&text)),
            serde_json::to_string(&text).unwrap()
        );
    }
}
