//! Text from outside as it may be shown in errors, in `Debug` and in spans. Takes what a service or a caller
//! wrote; gives one readable line without secrets.
//!
//! Three rules, for every place where such text is shown:
//!
//! - **One line is one line.** Characters that break a line, or turn the direction of those after them,
//!   become spaces ([`line`]).
//! - **A URL is its scheme, host and path.** User, password, query and fragment are left out ([`public`]); of
//!   a URL that an answer points to, which may let anyone in who knows it, the path is too ([`origin`]).
//! - **A secret is `***`.** So is whatever the request said in its headers about who calls, and the value
//!   of each parameter whose name says that it is a secret ([`Secrets`]), however the service repeats it; and
//!   so is what looks like a token of GitHub's, or like a JWT ([`without_tokens`]).
//!
//! Bodies and headers of answers, which are for programs, stay as they came.

mod name;
mod secrets;
mod token;
mod url;

pub(crate) use self::name::is_secret;
pub(crate) use self::secrets::Secrets;
pub(crate) use self::token::without_tokens;
pub(crate) use self::url::{origin, public};

/// Marker that stands in place of a secret.
const HIDDEN: &str = "***";

/// Text from outside as a part of one line: what would break it or change its direction becomes a space,
/// tokens are hidden, and a long text is cut.
pub(crate) fn line(text: &str) -> String {
    const LONGEST: usize = 500;
    let text = flat(&without_tokens(text.trim()));
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The text with a space for each character that breaks a line or changes its direction.
pub(crate) fn flat(text: &str) -> String {
    text.chars()
        .map(|c| if is_unruly(c) { ' ' } else { c })
        .collect()
}

/// Control characters, separators of lines and paragraphs, marks, embeddings, overrides and isolates of
/// direction, and what is not seen at all.
fn is_unruly(c: char) -> bool {
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
    fn one_line_is_one_line() {
        let unruly = "\0\t\n\r\u{b}\u{c}\u{1b}\u{7f}\u{85}\u{9b}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\
                      \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}\
                      \u{fff9}\u{e0041}";
        for c in unruly.chars() {
            assert_eq!(line(&format!("a{c}b")), "a b", "{c:?}");
        }
        // Letters of all scripts stay, and what joins them.
        for text in ["é", "日本", "שלום", "क्‍ष", "👩‍👩‍👧", "\u{a0}x"] {
            assert_eq!(line(&format!("a{text}b")), format!("a{text}b"));
        }
    }

    #[test]
    fn what_is_long_is_cut_and_a_token_before_it_is() {
        assert_eq!(line(&"é".repeat(600)), format!("{}…", "é".repeat(500)));
        assert_eq!(line(&"é".repeat(500)), "é".repeat(500));
        let text = format!("{} ghp_{}", "x".repeat(490), "a".repeat(40));
        assert_eq!(line(&text), format!("{} ***", "x".repeat(490)));
    }
}
