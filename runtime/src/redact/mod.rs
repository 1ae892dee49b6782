//! Text from outside, for errors, `Debug` and tracing. Takes text of a service or a caller; gives one readable line
//! without secrets.
//!
//! Three rules, wherever such text is shown:
//!
//! - **One line.** Characters that break a line or change the direction of text become spaces ([`one_line`]).
//! - **A URL is scheme, host and path.** User, password, query and fragment are left out ([`public_url`]); of a URL in a
//!   response, which may grant access by itself, the path is left out too ([`origin_only`]).
//! - **A secret is `***`**, wherever the service repeats it: the credentials in the request's headers, the values of
//!   parameters with names of secrets ([`Secrets`]), and anything that looks like a token of GitHub or a JWT
//!   ([`mask_tokens`]).
//!
//! Bodies and headers of responses, which programs read, are not changed.

mod name;
mod secrets;
mod token;
mod url;

pub(crate) use self::name::is_secret_name;
pub(crate) use self::secrets::Secrets;
pub(crate) use self::token::mask_tokens;
pub(crate) use self::url::{origin_only, public_url};

/// The replacement of a secret.
const MASK: &str = "***";

/// Prepares text for a message: on one line, with tokens masked, and cut if it is long.
pub(crate) fn one_line(text: &str) -> String {
    const MAX_CHARS: usize = 500;
    let text = without_breaks(&mask_tokens(text.trim()));
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Replaces characters that break a line or change the direction of text by spaces.
pub(crate) fn without_breaks(text: &str) -> String {
    text.chars()
        .map(|c| if is_disruptive(c) { ' ' } else { c })
        .collect()
}

/// `true` for control characters, separators of lines and paragraphs, marks, embeddings, overrides and isolates of
/// direction, and invisible characters.
fn is_disruptive(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}'
            | '\u{200b}'
            | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_on_one_line() {
        let disruptive = "\0\t\n\r\u{b}\u{c}\u{1b}\u{7f}\u{85}\u{9b}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\
                      \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}\
                      \u{fff9}\u{e0041}";
        for c in disruptive.chars() {
            assert_eq!(one_line(&format!("a{c}b")), "a b", "{c:?}");
        }
        // Letters of all scripts are kept, and the characters that join them.
        for text in ["é", "日本", "שלום", "क्‍ष", "👩‍👩‍👧", "\u{a0}x"] {
            assert_eq!(one_line(&format!("a{text}b")), format!("a{text}b"));
        }
    }

    #[test]
    fn long_text_is_cut_after_tokens_are_masked() {
        assert_eq!(one_line(&"é".repeat(600)), format!("{}…", "é".repeat(500)));
        assert_eq!(one_line(&"é".repeat(500)), "é".repeat(500));
        let text = format!("{} ghp_{}", "x".repeat(490), "a".repeat(40));
        assert_eq!(one_line(&text), format!("{} ***", "x".repeat(490)));
    }
}
