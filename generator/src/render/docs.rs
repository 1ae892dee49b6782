//! Texts of a description as documentation of Rust items.
//!
//! Takes: the CommonMark that an author wrote for people. Gives: lines that rustdoc and clippy accept with every lint
//! denied, and that read the same. What rustdoc would take for something else (a link to an item, a test, HTML) is
//! escaped or named; nothing is rendered anew, so that the author's layout stays.
//!
//! ```text
//! See [the docs](/rest) at https://github.com.   →   See [the docs](https://docs.github.com/rest) at <https://github.com>.
//! Pass `[owner]` or [owner].                     →   Pass `[owner]` or \[owner].
//! ```
//!
//! Each round parses the text as rustdoc does and edits ranges of it. An edit can bring other things to light (an
//! escaped tag turns the rest of its block from HTML into prose), so rounds go on until one finds nothing.

mod blocks;
mod code;
mod links;
mod prose;
mod tidy;
mod walk;

#[cfg(test)]
mod tests;

use std::ops::Range;

pub(crate) use links::page;

/// Rounds after which a text counts as hopeless. The texts we know need three; nested HTML needs one per level.
const ROUNDS: usize = 16;

/// One replacement of a range of bytes.
#[derive(Debug)]
struct Edit {
    range: Range<usize>,
    with: String,
}

/// A text as lines of documentation, without the space that follows `///`. Relative links are completed by
/// `base`, the address of the page that the text was written for; without it only their text stays.
pub(crate) fn doc_lines(markdown: &str, base: Option<&str>) -> Vec<String> {
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

/// A text as one line of documentation: lines are joined, and blocks lose their shape.
pub(crate) fn doc_line(text: &str) -> String {
    let mut folded = tidy::fold(text);
    // Alone on its line this would define a link, and say nothing; among other words it is a link to nowhere.
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
        // One line that makes a block of several (an open fence, say) was never meant as that block.
        Err(_) => tidy::literal(&folded),
    }
}

/// Whether there is nothing in a text that any rule could be about: one line of ASCII without the signs that
/// begin links, tags, code and addresses. Most texts are such.
fn is_plain(text: &str) -> bool {
    let is_harmless = |byte: u8| matches!(byte, b' '..=b'}') && !b"[<`\\".contains(&byte);
    text.bytes().all(is_harmless) && !text.contains("://") && !text.contains("    ")
}

/// Makes edits from left to right. One that reaches into another waits for the next round.
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
