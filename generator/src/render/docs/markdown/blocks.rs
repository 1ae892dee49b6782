//! Rules for lines within quotes and lists.
//!
//! Takes: a line break, or the beginning of a block, with its range. Gives: edits that give every line of a quote or an
//! item the prefix it needs, and that spell out callouts.
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

/// Markers of GitHub callouts, and their replacements.
const CALLOUTS: [(&str, &str); 5] = [
    ("[!NOTE]", "**Note:**"),
    ("[!TIP]", "**Tip:**"),
    ("[!IMPORTANT]", "**Important:**"),
    ("[!WARNING]", "**Warning:**"),
    ("[!CAUTION]", "**Caution:**"),
];

/// Line break within a paragraph.
#[derive(Debug)]
pub(super) struct Break {
    pub(super) range: Range<usize>,
    /// `true` for a hard break, which is rendered.
    pub(super) is_hard: bool,
}

/// Fixes the prefix of the next line of a paragraph, whose text begins at `next`: the prefix belongs to the surrounding
/// quotes and items. If it is not what they require, joins the lines, which never changes the rendered text.
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
        // A backslash before the break would be escaped by the one that is added.
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

/// `true` if a line could open a block if it stood at the beginning of its paragraph.
fn may_open_block(line: &str) -> bool {
    let opens = |first: char| first.is_ascii_digit() || "-+#>=~|:<".contains(first);
    let after_stars = line.trim_start_matches(['*', '_']);
    let is_rule_or_item = after_stars.len() < line.len()
        && !after_stars.starts_with(|next: char| !next.is_whitespace());
    line.starts_with(opens) || line.starts_with("```") || is_rule_or_item
}

/// `true` if clippy attributes a line to the innermost item or quote. Clippy counts characters.
fn begins_as_wanted(prefix: &str, containers: &[Container]) -> bool {
    let count = |sign: char| prefix.chars().filter(|letter| *letter == sign).count();
    let quotes = containers
        .iter()
        .filter(|each| **each == Container::Quote)
        .count();
    match quotes {
        // A line with four spaces is part of its paragraph only as long as it keeps them, and rustdoc removes the
        // indentation that all lines share.
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

/// Returns the item that begins at `start`, whose content begins at `content`.
pub(super) fn item(text: &str, start: usize, content: usize) -> Container {
    let mark = text.get(start..content).unwrap_or_default();
    if mark.contains('\n') {
        Container::ItemBelow
    } else {
        Container::Item(before_escape(mark).len())
    }
}

/// Returns the prefix without a trailing backslash: the backslash of an escaped character belongs to the content, but the
/// parser excludes it.
fn before_escape(marks: &str) -> &str {
    marks.strip_suffix('\\').unwrap_or(marks)
}

/// Escapes a task box without content: clippy does not count it, and would report the next line as misplaced.
pub(super) fn task(text: &str, range: Range<usize>) -> Option<Edit> {
    let rest = text.get(range.end..)?.lines().next().unwrap_or_default();
    rest.trim().is_empty().then(|| insert(range.start, "\\"))
}

/// Spells out the callout that a quote begins with.
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
