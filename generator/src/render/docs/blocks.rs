//! Rules for the lines of quotes and lists.
//!
//! Takes: a line break, or the beginning of a block, with its place. Gives: edits that make every line of a quote or
//! an item begin as such a line should, and that say callouts in words.
//!
//! ```text
//! - an item          →  - an item that goes on
//! that goes on
//! > [!NOTE]          →  > **Note:**
//! ```

use std::ops::Range;

use super::Edit;
use super::prose::insert;
use super::walk::Container;

/// The words that GitHub sets over a quote, and how they read in a sentence.
const CALLOUTS: [(&str, &str); 5] = [
    ("[!NOTE]", "**Note:**"),
    ("[!TIP]", "**Tip:**"),
    ("[!IMPORTANT]", "**Important:**"),
    ("[!WARNING]", "**Warning:**"),
    ("[!CAUTION]", "**Caution:**"),
];

/// A break between two lines of a paragraph.
#[derive(Debug)]
pub(super) struct Break {
    pub(super) range: Range<usize>,
    /// Whether readers see it.
    pub(super) is_hard: bool,
}

/// A paragraph goes on in the next line, whose text begins at `next`. What is between belongs to the quotes and
/// items around it. If it is not what they want, the lines are joined: that never changes what a reader sees.
pub(super) fn line_break(
    text: &str,
    line_break: Break,
    next: usize,
    containers: &[Container],
) -> Option<Edit> {
    let Break { range, is_hard } = line_break;
    let prefix = before_escape(text.get(range.end..next)?);
    let next = range.end + prefix.len();
    let is_wanted = begins_as_wanted(prefix, containers);
    let is_spaces = text.get(range.clone())?.starts_with(' ');
    let with = match (is_hard, is_spaces) {
        (false, _) if is_wanted => return None,
        (false, _) => " ".to_owned(),
        (true, false) if is_wanted => return None,
        // A backslash before the break would be escaped by the one that we add.
        (true, true) if text.get(..range.start)?.ends_with('\\') => " ".to_owned(),
        (true, _) if is_wanted => format!("\\\n{prefix}"),
        (true, _) => match wanted_prefix(containers) {
            Some(prefix) if !may_open_block(text.get(next..)?) => format!("\\\n{prefix}"),
            _ => "<br> ".to_owned(),
        },
    };
    Some(Edit {
        range: range.start..next,
        with,
    })
}

/// Whether a line could be more than prose if it stood where its paragraph begins.
fn may_open_block(line: &str) -> bool {
    let opens = |first: char| first.is_ascii_digit() || "-+#>=~|:<".contains(first);
    let after_stars = line.trim_start_matches(['*', '_']);
    let is_rule_or_item = after_stars.len() < line.len()
        && !after_stars.starts_with(|next: char| !next.is_whitespace());
    line.starts_with(opens) || line.starts_with("```") || is_rule_or_item
}

/// Whether clippy takes a line for one of the innermost item or quote. It counts signs.
fn begins_as_wanted(prefix: &str, containers: &[Container]) -> bool {
    let count = |sign: char| prefix.chars().filter(|letter| *letter == sign).count();
    let quotes = containers
        .iter()
        .filter(|each| **each == Container::Quote)
        .count();
    match quotes {
        // With four spaces a line is in its paragraph only as long as nothing is taken from them, and rustdoc does
        // take what all lines share.
        0 if containers.is_empty() => count(' ') < 4,
        0 => wanted_prefix(containers).is_some_and(|wanted| count(' ') == wanted.len()),
        _ => count('>') >= quotes,
    }
}

fn wanted_prefix(containers: &[Container]) -> Option<String> {
    let marks = containers.iter().map(|each| match each {
        Container::Quote => Some("> ".to_owned()),
        Container::Item(width) => Some(" ".repeat(*width)),
        Container::ItemBelow => None,
    });
    marks.collect()
}

/// The item that begins at `start`, whose content begins at `content`.
pub(super) fn item(text: &str, start: usize, content: usize) -> Container {
    let mark = text.get(start..content).unwrap_or_default();
    if mark.contains('\n') {
        Container::ItemBelow
    } else {
        Container::Item(before_escape(mark).len())
    }
}

/// What stands before content. The backslash before an escaped letter belongs to the content, though the parser
/// leaves it out.
fn before_escape(marks: &str) -> &str {
    marks.strip_suffix('\\').unwrap_or(marks)
}

/// The box of a task that has nothing on its line: clippy does not count it, and finds the next line misplaced.
pub(super) fn task(text: &str, range: Range<usize>) -> Option<Edit> {
    let rest = text.get(range.end..)?.lines().next().unwrap_or_default();
    rest.trim().is_empty().then(|| insert(range.start, "\\"))
}

/// A quote that begins with a callout says so in words.
pub(super) fn callout(text: &str, start: usize) -> Option<Edit> {
    let line = text.get(start..)?.lines().next()?;
    let (_, words) = CALLOUTS
        .iter()
        .find(|(mark, _)| mark.eq_ignore_ascii_case(line.trim_end()))?;
    Some(Edit {
        range: start..start + line.len(),
        with: (*words).to_owned(),
    })
}
