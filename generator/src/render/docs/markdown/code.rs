//! Rules for code blocks.
//!
//! Takes: a code block with its range. Gives: edits that prevent doc tests, and that close open blocks.
//!
//! ```text
//! ~~~            →  ~~~text
//!     indented   →  ```text, the line without its indentation, ```
//! ```

use std::ops::Range;

use pulldown_cmark::CowStr;

use super::Edit;
use super::prose::insert;

/// Words that rustdoc interprets in the language of a code block instead of reading them as a language. (Hyphens and
/// underscores are removed, as authors often omit them.)
const RUSTDOC_WORDS: [&str; 9] = [
    "rust",
    "shouldpanic",
    "norun",
    "ignore",
    "compilefail",
    "testharness",
    "edition",
    "standalonecrate",
    "custom",
];

/// Adds a language to fenced code: without one that is not Rust, rustdoc would take the code for Rust and run it as a test.
/// Closes an open fence, which would swallow the rest of the documentation.
pub(super) fn fenced(text: &str, range: &Range<usize>, info: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let Some(block) = text.get(range.clone()) else {
        return edits;
    };
    let opening = block.lines().next().unwrap_or_default();
    let sign = if opening.starts_with('~') { '~' } else { '`' };
    let fence = opening.len() - opening.trim_start_matches(sign).len();
    if !is_other_language(info) {
        let start = range.start + fence;
        edits.push(Edit {
            range: start..range.start + opening.len(),
            with: "text".to_owned(),
        });
    }
    let last = block
        .trim_end_matches('\n')
        .rsplit_once('\n')
        .map(|(_, last)| last);
    let is_closed = last.is_some_and(|last| {
        let last = last.trim_start_matches([' ', '>']).trim_end();
        last.len() >= fence && last.chars().all(|letter| letter == sign)
    });
    if !is_closed {
        let prefix = continued(line_before(text, range.start));
        let line_feed = if block.ends_with('\n') { "" } else { "\n" };
        let fence = sign.to_string().repeat(fence);
        edits.push(insert(range.end, &format!("{line_feed}{prefix}{fence}\n")));
    }
    edits
}

/// `true` for a single word that names a language, and that rustdoc does not interpret.
fn is_other_language(info: &str) -> bool {
    let is_word = info.starts_with(|first: char| first.is_ascii_alphabetic())
        && info
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+#-_".contains(&byte));
    let plain = info.to_ascii_lowercase().replace(['-', '_'], "");
    let is_error_code = plain
        .strip_prefix('e')
        .is_some_and(|code| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()));
    is_word && !is_error_code && !RUSTDOC_WORDS.iter().any(|word| plain.starts_with(word))
}

/// Replaces indented code by fenced code, with a language that is not Rust.
pub(super) fn indented(
    text: &str,
    range: &Range<usize>,
    pieces: &[(CowStr<'_>, Range<usize>)],
) -> Vec<Edit> {
    let code: String = pieces.iter().map(|(piece, _)| piece.as_ref()).collect();
    let Some((_, first)) = pieces.first() else {
        return Vec::new();
    };
    // The code is preceded by the prefix of its containers, and by the four spaces that make it code.
    let before = line_before(text, first.start);
    let marks = before.strip_suffix("    ").unwrap_or(before);
    let prefix = continued(marks);
    let fence = "`".repeat(longest_run(&code).max(2) + 1);
    let mut block = format!("{fence}text\n");
    for line in code.trim_end_matches('\n').lines() {
        block.push_str(&format!("{prefix}{line}\n"));
    }
    block.push_str(&format!("{prefix}{fence}"));
    if text
        .get(range.clone())
        .is_some_and(|block| block.ends_with('\n'))
    {
        block.push('\n');
    }
    let start = first.start - (before.len() - marks.len());
    vec![Edit {
        range: start..range.end.max(first.end),
        with: block,
    }]
}

/// Returns the part of the line before a position.
fn line_before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit_once('\n').map_or(before, |(_, line)| line)
}

/// Returns the prefix of the lines after a line with these marks: quotes are repeated, and the marks of items become
/// spaces. A space after `>` is part of the mark and is added if absent.
fn continued(marks: &str) -> String {
    let mut prefix = String::new();
    let mut marks = marks.chars().peekable();
    while let Some(mark) = marks.next() {
        match (mark, marks.peek()) {
            ('>', Some(' ')) => prefix.push('>'),
            ('>', _) => prefix.push_str("> "),
            _ => prefix.push(' '),
        }
    }
    prefix
}

/// Returns the length of the longest run of backticks.
fn longest_run(code: &str) -> usize {
    let runs = code.split(|letter| letter != '`').map(str::len);
    runs.max().unwrap_or_default()
}
