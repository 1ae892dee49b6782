//! Text in files of data: strings in quotes, with escapes for what such a file cannot hold.

use super::letter::{ends_line, is_unseen};

/// A string of TOML.
pub(crate) fn toml(text: &str) -> String {
    quoted(text)
}

/// A string of YAML.
pub(crate) fn yaml(text: &str) -> String {
    quoted(text)
}

/// A string in double quotes. TOML and YAML share these escapes with JSON, and refuse more letters than JSON does; YAML
/// folds what ends a line into a space.
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
