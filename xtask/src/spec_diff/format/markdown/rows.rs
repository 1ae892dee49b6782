//! The facts of one part of the report, at a level of detail.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::cell::{code, escape, items, lines, reach, values};
use super::detail::Detail;
use crate::spec_diff::format::phrases;
use crate::spec_diff::row::Row;
use xtask_support::text::{count, some};

/// Renders a table with a row for each fact.
pub(super) fn table(text: &mut String, rows: &[&Row], detail: Detail) {
    if detail == Detail::Counts {
        return text.push_str(&counts(rows));
    }
    text.push_str("| change | where | Rust | reach | lines |\n|---|---|---|---|---|\n");
    let shown = match detail {
        Detail::Some(most) => most.min(rows.len()),
        _ => rows.len(),
    };
    for row in rows.iter().take(shown) {
        let accepted = row
            .accepted
            .as_ref()
            .map(|why| format!(" _accepted: {}_", escape(why)));
        let _ = writeln!(
            text,
            "| {}{} | {}{} | {} | {} | {} |",
            code(row.id),
            accepted.unwrap_or_default(),
            code(&row.subject),
            values(row),
            items(row, detail),
            reach(row, detail),
            lines(row),
        );
    }
    if shown < rows.len() {
        let _ = writeln!(
            text,
            "\n{} more are in the full report.",
            some(rows.len() - shown, "fact")
        );
    }
}

/// Renders additive facts by group.
pub(super) fn grouped(text: &mut String, rows: &[&Row], detail: Detail) {
    let mut groups: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        groups.entry(phrases::group(row)).or_default().push(row);
    }
    for (group, rows) in groups {
        if detail == Detail::Counts {
            let _ = writeln!(text, "- {}: {}", code(group), counts(&rows).trim_end());
        } else {
            folded(
                text,
                &format!("{group} ({})", count(rows.len())),
                &bullets(&rows),
            );
        }
    }
}

/// Renders a foldable section.
pub(super) fn folded(text: &mut String, title: &str, content: &str) {
    let _ = writeln!(
        text,
        "\n<details><summary>{}</summary>\n\n{content}\n</details>",
        escape(title)
    );
}

/// Renders a line for each fact.
pub(super) fn bullets(rows: &[&Row]) -> String {
    let lines = rows.iter().map(|row| {
        let item = row.items.first().map(|item| format!(": {}", code(item)));
        format!(
            "- {} {}{}\n",
            code(row.id),
            code(&row.subject),
            item.unwrap_or_default()
        )
    });
    lines.collect()
}

/// Counts facts by rule.
pub(super) fn counts(rows: &[&Row]) -> String {
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *ids.entry(row.id).or_default() += 1;
    }
    let counted: Vec<String> = ids
        .iter()
        .map(|(id, number)| format!("{} {}", count(*number), code(id)))
        .collect();
    format!("{}\n", counted.join(", "))
}
