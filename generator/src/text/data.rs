//! Strings in data files: quoted, with escapes for characters that such a file cannot contain.

use super::letter::{ends_line, is_unseen};

/// Returns a TOML string.
pub(crate) fn toml(text: &str) -> String {
    quoted(text)
}

/// Returns a YAML string.
pub(crate) fn yaml(text: &str) -> String {
    quoted(text)
}

/// Returns a string in double quotes. TOML and YAML share these escapes with JSON, and reject more characters than JSON
/// does; YAML folds line ends into spaces.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        let code = u32::from(letter);
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{c}' => quoted.push_str("\\f"),
            letter
                if letter.is_control()
                    || ends_line(letter)
                    || is_unseen(letter)
                    || code & 0xfffe == 0xfffe =>
            {
                quoted.push_str(&match code {
                    0..=0xffff => format!("\\u{code:04x}"),
                    _ => format!("\\U{code:08x}"),
                });
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
