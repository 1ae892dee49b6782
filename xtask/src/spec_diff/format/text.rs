//! The report as plain text, for a terminal.

use std::fmt::Write as _;

use super::super::format::markdown::headline;
use super::super::report::Report;
use super::super::row::{Part, Row};
use xtask_support::visible;

/// Number of documentation changes shown.
const SHOWN: usize = 20;

pub(super) fn render(report: &Report) -> String {
    let mut text = headline(report).replace("**", "").replace('`', "");
    for (part, title) in [
        (Part::Wire, "breaks on the wire"),
        (Part::Source, "breaks in source only"),
        (Part::Risk, "risk and behaviour"),
        (Part::Additive, "additive"),
        (Part::Documentation, "documentation"),
    ] {
        let rows = report.part(part);
        if rows.is_empty() {
            continue;
        }
        // Writing into a String cannot fail.
        let _ = writeln!(text, "\n{title} ({})", rows.len());
        let shown = if part == Part::Documentation {
            SHOWN
        } else {
            rows.len()
        };
        for row in rows.iter().take(shown) {
            line(&mut text, row);
        }
        if rows.len() > shown {
            let _ = writeln!(text, "  and {} more", rows.len() - shown);
        }
    }
    for (title, list) in report.problems() {
        let _ = writeln!(
            text,
            "\n{} ({})\n  {}",
            title.to_lowercase(),
            list.len(),
            list.iter()
                .map(|one| visible::line(one))
                .collect::<Vec<_>>()
                .join("\n  ")
        );
    }
    text
}

fn line(text: &mut String, row: &Row) {
    let accepted = row
        .accepted
        .as_ref()
        .map(|why| format!(" (accepted: {why})"));
    let _ = writeln!(
        text,
        "  {:<26} {}{}",
        row.id,
        visible::line(&row.subject),
        visible::line(&accepted.unwrap_or_default())
    );
    for item in row.items.iter().take(4) {
        let _ = writeln!(text, "  {:<26}   {}", "", visible::line(item));
    }
    if row.items.len() > 4 {
        let _ = writeln!(
            text,
            "  {:<26}   and {} items more",
            "",
            row.items.len() - 4
        );
    }
}
