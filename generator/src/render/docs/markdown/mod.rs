//! Converts Markdown of a description to documentation of Rust items.
//!
//! Takes: CommonMark from the description. Gives: lines that rustdoc and clippy accept with every lint denied, and that
//! render the same. What rustdoc would interpret (a link to an item, a test, HTML) is escaped or marked as text; nothing is
//! reformatted, so that the author's layout is kept.
//!
//! ```text
//! See [the docs](/rest) at https://github.com.   →   See [the docs](https://docs.github.com/rest) at <https://github.com>.
//! Pass `[owner]` or [owner].                     →   Pass `[owner]` or \[owner].
//! ```
//!
//! Each round parses the text as rustdoc does and edits ranges of it. An edit can expose further problems (an escaped tag
//! turns the rest of its block from HTML into prose), so rounds are repeated until there are no edits.

mod blocks;
mod code;
mod links;
mod prose;
mod tidy;
mod walk;

#[cfg(test)]
mod tests;

use std::ops::Range;

pub use links::page;

/// Maximum number of rounds. Known descriptions need three; nested HTML needs one per level.
const ROUNDS: usize = 16;

/// Replacement of a range of bytes.
#[derive(Debug)]
struct Edit {
    range: Range<usize>,
    with: String,
}

/// Returns a text as lines of documentation, without the space that follows `///`. Relative links are resolved against
/// `base`, the address of the page that the text was written for; without a base only their text is kept.
pub fn doc_lines(markdown: &str, base: Option<&str>) -> Vec<String> {
    if is_plain(markdown) {
        let line = markdown.trim();
        return if line.is_empty() {
            Vec::new()
        } else {
            vec![line.to_owned()]
        };
    }
    let cleaned = tidy::clean(markdown);
    let mut text = cleaned.clone();
    for _ in 0..ROUNDS {
        let round = walk::walk(&text, base);
        if round.edits.is_empty() {
            return tidy::lines(&text, &round.code);
        }
        text = tidy::clean(&apply(&text, round.edits));
    }
    tidy::lines(&tidy::literal(&cleaned), &[])
}

/// Returns a text as one line of documentation: lines are joined, and blocks lose their structure.
pub fn doc_line(text: &str) -> String {
    let mut folded = tidy::fold(text);
    // Alone on its line this would be a link definition, which renders nothing; within a line it is an unusable link.
    if folded.starts_with('[')
        && folded
            .split_once(']')
            .is_some_and(|(_, rest)| rest.starts_with(':'))
    {
        folded.insert(0, '\\');
    }
    match <[String; 1]>::try_from(doc_lines(&folded, None)) {
        Ok([line]) => line,
        Err(none) if none.is_empty() => String::new(),
        // A single line that opens a block (a fence, for example) was not meant as that block.
        Err(_) => tidy::literal(&folded),
    }
}

/// `true` if no rule can apply to a text: one line of ASCII without the characters that begin links, tags, code and
/// addresses. Most texts are plain.
fn is_plain(text: &str) -> bool {
    let is_harmless = |byte: u8| matches!(byte, b' '..=b'}') && !b"[<`\\".contains(&byte);
    text.bytes().all(is_harmless) && !text.contains("://") && !text.contains("    ")
}

/// Applies edits from left to right. An edit that overlaps another is left to the next round.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| edit.range.start);
    let mut edited = String::with_capacity(text.len() + 16 * edits.len());
    let mut done = 0;
    for Edit { range, with } in edits {
        if range.start >= done
            && let Some(kept) = text.get(done..range.start)
        {
            edited.push_str(kept);
            edited.push_str(&with);
            done = range.end;
        }
    }
    edited.push_str(text.get(done..).unwrap_or_default());
    edited
}
