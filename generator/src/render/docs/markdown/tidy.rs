//! Cleans a text before and after it is parsed as Markdown.
//!
//! Takes: a text. Gives: the text without characters that a doc comment cannot contain; after parsing, its lines without
//! invisible parts.
//!
//! ```text
//! " a \r\n\n\n - b"  →  clean: " a\n\n\n - b"  →  lines: ["a", "", "- b"]
//! ```

use std::ops::Range;

use crate::text::{ends_line, is_unseen};

/// Width of a tab.
const TAB: usize = 4;

/// Returns the text with `\n` as line ends, and without trailing spaces except the two that make a hard break.
pub(super) fn clean(text: &str) -> String {
    let lines: Vec<_> = letters(text).lines().map(trim_line).collect();
    let mut cleaned = lines.join("\n");
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

/// Expands tabs, and trims trailing spaces to none or two.
fn trim_line(line: &str) -> String {
    let kept = line.trim_end();
    let mut trimmed = String::with_capacity(kept.len() + 2);
    let mut column = 0;
    for letter in kept.chars() {
        let width = if letter == '\t' {
            TAB - column % TAB
        } else {
            1
        };
        column += width;
        match letter {
            '\t' => trimmed.extend(std::iter::repeat_n(' ', width)),
            other => trimmed.push(other),
        }
    }
    if line.ends_with("  ") && !kept.is_empty() {
        trimmed.push_str("  ");
    }
    trimmed
}

/// Removes characters that make source code appear different from its meaning: the compiler rejects them in comments.
fn letters(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\t' => plain.push(letter),
            letter if ends_line(letter) => plain.push('\n'),
            letter if is_unseen(letter) => {}
            letter if letter.is_control() => plain.push(char::REPLACEMENT_CHARACTER),
            other => plain.push(other),
        }
    }
    plain
}

/// Splits a text into lines without trailing spaces, without the indentation that all share (which rustdoc removes as
/// well), without empty lines at both ends, and with at most one consecutive empty line outside code (given as ranges of
/// bytes).
pub(super) fn lines(text: &str, code: &[Range<usize>]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let shared = shared_indentation(text);
    let mut start = 0;
    for raw in text.split_inclusive('\n') {
        let line = raw.trim_end();
        let is_code = code.iter().any(|range| range.contains(&start));
        let follows_empty = lines.last().is_none_or(String::is_empty);
        if !line.is_empty() || is_code || !follows_empty {
            lines.push(line.get(shared..).unwrap_or_default().to_owned());
        }
        start += raw.len();
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Returns the number of spaces that all lines begin with. Indented code is fenced at this point, so they have no meaning.
fn shared_indentation(text: &str) -> usize {
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    let indentations = filled.map(|line| line.len() - line.trim_start_matches(' ').len());
    indentations.min().unwrap_or_default()
}

/// Folds lines into one: removes the marks of quotes, and turns line breaks into spaces.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
        let is_broken = line.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
        let line = if is_broken {
            line.strip_suffix('\\').unwrap_or(line)
        } else {
            line
        };
        for word in line.split_whitespace() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(word);
        }
    }
    folded
}

/// Escapes every character that Markdown could interpret, so that the text renders as it is written.
pub(super) fn literal(text: &str) -> String {
    let mut escaped = String::with_capacity(2 * text.len());
    for line in text.lines() {
        if !escaped.is_empty() {
            escaped.push('\n');
        }
        for letter in line.trim().chars() {
            if letter.is_ascii_punctuation() {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
    }
    escaped
}
