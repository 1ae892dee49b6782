//! Generates pseudo-random input for parsers and decoders.
//!
//! Takes: a seed. Gives: the same strings for the same seed, so that failures are reproducible.
//!
//! ```
//! use octoforge_tests::Arbitrary;
//! assert_eq!(Arbitrary::new(7).json(&["id"]), Arbitrary::new(7).json(&["id"]));
//! ```

/// Maximum nesting depth of arbitrary JSON.
const DEEPEST: u32 = 6;

/// A generator of pseudo-random input.
#[derive(Clone, Debug)]
pub struct Arbitrary(u64);

impl Arbitrary {
    /// Creates a generator with a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Returns a number below `end`, by xorshift.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let end = u64::try_from(end.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.0 % end).unwrap_or_default()
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all.get(self.below(all.len())).copied().unwrap_or_default()
    }

    /// Returns JSON whose keys are mostly from this list.
    pub fn json(&mut self, keys: &[&str]) -> String {
        let mut text = String::new();
        self.value(keys, DEEPEST, &mut text);
        text
    }

    fn value(&mut self, keys: &[&str], depth: u32, out: &mut String) {
        match self.below(if depth == 0 { 6 } else { 12 }) {
            0 => out.push_str("null"),
            1 => out.push_str(self.one_of(&["true", "false"])),
            2 => out.push_str(self.one_of(&["0", "-1", "7", "9223372036854775807", "1234567890"])),
            3 => {
                out.push_str(self.one_of(&["1.5", "-0.0", "1e300", "18446744073709551616", "1E-9"]))
            }
            4 => out.push_str(self.one_of(&[
                r#""""#,
                r#""open""#,
                r#""\u00e9\n\"""#,
                r#""\ud83d\udc19""#,
                r#""2020-01-29T12:13:35Z""#,
            ])),
            5 => out.push_str(self.one_of(&["[]", "{}", " [ ] ", "{ }\n"])),
            6..=8 => {
                out.push('[');
                for index in 0..self.below(4) {
                    out.push_str(if index == 0 { "" } else { "," });
                    self.value(keys, depth - 1, out);
                }
                out.push(']');
            }
            _ => {
                out.push('{');
                for index in 0..self.below(8) {
                    out.push_str(if index == 0 { "" } else { "," });
                    let key = match self.below(8) {
                        0 => self.one_of(&["", "unknown", "a\\\"b"]),
                        _ => self.one_of(keys),
                    };
                    out.push_str(&format!("\"{key}\":"));
                    self.value(keys, depth - 1, out);
                }
                out.push('}');
            }
        }
    }

    /// Returns the bytes with a few of them changed, duplicated or removed.
    pub fn spoiled(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut spoiled = bytes.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(spoiled.len());
            let new = *b"{}[]\",:0-e\\u\xff\x00 nt"
                .get(self.below(18))
                .unwrap_or(&b'"');
            match (self.below(3), spoiled.get_mut(at)) {
                (0, Some(byte)) => *byte = new,
                (1, Some(_)) => drop(spoiled.remove(at)),
                _ => spoiled.insert(at, new),
            }
        }
        spoiled
    }
}
