//! Escapes text of others before it is shown: a terminal obeys control characters, GitHub's runner obeys lines of a log that look
//! like commands, and invisible characters change how text is read.
//!
//! ```text
//! "a\u{1b}[2J"        →  a\u{1b}[2J    whole(…)
//! "a\n::error::b"     →  a\n::error::b line(…)
//! ```

use std::borrow::Cow;
use std::fmt::Write as _;

/// Escapes invisible characters, except line breaks and tabs.
pub fn whole(text: &str) -> Cow<'_, str> {
    escaped(
        text,
        |letter| is_hidden(letter) && !"\n\t".contains(letter),
        |letter| letter.escape_unicode().to_string(),
    )
}

/// Escapes invisible characters, line breaks included: the result is one line.
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, is_hidden, |letter| {
        letter.escape_default().to_string()
    })
}

/// Escapes invisible characters in JSON text by escapes of JSON, so that it parses to the same value.
pub fn json(text: &str) -> Cow<'_, str> {
    escaped(
        text,
        |letter| is_hidden(letter) && letter != '\n',
        |letter| format!("\\u{:04x}", u32::from(letter)),
    )
}

/// Escapes text for a log, like [`whole`], and breaks commands to GitHub's runner, which finds `::` after spaces at the beginning
/// of a line and `##[` anywhere.
pub fn log(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for part in whole(text).replace("##[", "# #[").split_inclusive('\n') {
        let content = part.trim_start();
        match content.strip_prefix("::") {
            Some(rest) => {
                let margin = part.get(..part.len() - content.len()).unwrap_or_default();
                // Writing to a string cannot fail.
                let _ = write!(shown, "{margin}: :{rest}");
            }
            None => shown.push_str(part),
        }
    }
    shown
}

fn escaped(
    text: &str,
    is_escaped: impl Fn(char) -> bool,
    escape: impl Fn(char) -> String,
) -> Cow<'_, str> {
    if !text.contains(&is_escaped) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().map(|letter| match is_escaped(letter) {
        true => escape(letter),
        false => letter.to_string(),
    });
    Cow::Owned(letters.collect())
}

/// `true` if a character controls a terminal, ends a line, or changes the order in which others are displayed. (U+200B does not:
/// reports put it behind `@`.)
pub fn is_hidden(letter: char) -> bool {
    let reorders = matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    );
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') || reorders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_escaped() {
        let cases = [
            ("a\tb\n", "a\tb\n", "a\\tb\\n"),
            ("\u{1b}[2J", "\\u{1b}[2J", "\\u{1b}[2J"),
            ("a\rb", "a\\u{d}b", "a\\rb"),
            ("\u{9b}31m\u{7f}", "\\u{9b}31m\\u{7f}", "\\u{9b}31m\\u{7f}"),
            (
                "\u{202e}cba\u{2028}",
                "\\u{202e}cba\\u{2028}",
                "\\u{202e}cba\\u{2028}",
            ),
            ("é 😀 @\u{200b}a", "é 😀 @\u{200b}a", "é 😀 @\u{200b}a"),
        ];
        for (text, of_several, of_one) in cases {
            assert_eq!(
                (&*whole(text), &*line(text)),
                (of_several, of_one),
                "{text:?}"
            );
        }
    }

    #[test]
    fn json_is_read_as_the_same() {
        let text = "a\u{7f}\u{9b}\u{202e}\u{2028}\n\t\u{1b}é";
        let written = serde_json::to_string_pretty(&[text]).unwrap();
        let shown = json(&written);
        assert!(
            !shown.contains(|letter| is_hidden(letter) && letter != '\n'),
            "{shown}"
        );
        assert_eq!(serde_json::from_str::<[String; 1]>(&shown).unwrap(), [text]);
    }

    #[test]
    fn no_line_commands_the_runner() {
        let cases = [
            ("a ::error::b", "a ::error::b"),
            (
                "::error::b\n  ::add-mask::c\n",
                ": :error::b\n  : :add-mask::c\n",
            ),
            ("a ##[stop-commands]b", "a # #[stop-commands]b"),
            ("a\r::error::b", "a\\u{d}::error::b"),
        ];
        for (text, expected) in cases {
            assert_eq!(log(text), expected);
        }
    }
}
