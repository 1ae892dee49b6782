//! Lists the changes of a plan.
//!
//! Takes: a plan. Gives: a list of files, and short diffs of the first ones.
//!
//! ```text
//!   changed  generated/src/models/repository.rs
//! --- generated/src/models/repository.rs (now)
//! +++ generated/src/models/repository.rs (regenerated)
//! ```

use std::fmt::Write as _;

use similar::TextDiff;

use xtask_support::root::Root;
use xtask_support::text::count;
use xtask_support::writer::{Change, Kind, Plan};

/// Maximum number of files listed, of diffs, of lines in a diff, and of characters in a line.
const FILES: usize = 40;
const DIFFS: usize = 2;
const LINES: usize = 30;
const WIDTH: usize = 160;

/// Lists the files that would change.
pub(crate) fn list(plan: &Plan, root: &Root) -> String {
    let mut text = String::new();
    for change in plan.changes.iter().take(FILES) {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "  {:<8} {}",
            change.kind().word(),
            root.show(&change.path)
        );
    }
    let more = plan.changes.len().saturating_sub(FILES);
    if more > 0 {
        let _ = writeln!(text, "  and {} more", count(more));
    }
    text
}

/// Returns diffs of the first files whose content would change.
pub(crate) fn diffs(plan: &Plan, root: &Root) -> String {
    let changed = plan
        .changes
        .iter()
        .filter(|change| change.kind() == Kind::Changed);
    changed
        .take(DIFFS)
        .map(|change| diff(change, &root.show(&change.path)))
        .collect()
}

fn diff(change: &Change, name: &str) -> String {
    let before = String::from_utf8_lossy(change.before.as_deref().unwrap_or_default());
    let after = change.after.as_deref().unwrap_or_default();
    let unified = TextDiff::from_lines(before.as_ref(), after)
        .unified_diff()
        .context_radius(2)
        .header(&format!("{name} (now)"), &format!("{name} (regenerated)"))
        .to_string();
    let mut text = String::from("\n");
    for line in unified.lines().take(LINES) {
        text.extend(line.chars().take(WIDTH));
        text.push('\n');
    }
    let more = unified.lines().count().saturating_sub(LINES);
    if more > 0 {
        let _ = writeln!(text, "... and {} more lines", count(more));
    }
    text
}
