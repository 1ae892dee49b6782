//! The report as Markdown, for a comment on a pull request. To stay within the length of a comment, additive changes are summarised
//! first, then documentation, then risks; breaks are listed one by one as long as there is room.

mod cell;
mod detail;
mod rows;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use octoforge_diff::{Bump, Tally};

use self::cell::code;
use self::detail::Detail;
use self::rows::{bullets, counts, folded, grouped, table};
use super::super::report::Report;
use super::super::row::Part;
use super::phrases::{self, Shortfall, title};
use xtask_support::text::{count, some};

/// GitHub takes 65,536 characters; workflows put a few around the report.
const LIMIT: usize = 60_000;

/// Levels of detail (breaks, risks, additive, documentation), from most to least.
const STEPS: [[Detail; 4]; 7] = [
    [Detail::Usage, Detail::Usage, Detail::Rows, Detail::Rows],
    [Detail::Usage, Detail::Usage, Detail::Counts, Detail::Rows],
    [Detail::Usage, Detail::Usage, Detail::Counts, Detail::Counts],
    [Detail::Usage, Detail::Rows, Detail::Counts, Detail::Counts],
    [Detail::Rows, Detail::Rows, Detail::Counts, Detail::Counts],
    [Detail::Rows, Detail::Counts, Detail::Counts, Detail::Counts],
    [
        Detail::Some(150),
        Detail::Counts,
        Detail::Counts,
        Detail::Counts,
    ],
];

pub(super) fn render(report: &Report) -> String {
    let mut shortest = String::new();
    for step in STEPS {
        let text = with(report, step);
        if text.chars().count() < LIMIT {
            return text;
        }
        shortest = text;
    }
    // There is no limit to the number and length of names. A table may end early.
    let end = "\n\nThe rest does not fit into a comment.\n";
    let room = LIMIT.saturating_sub(end.chars().count() + 1);
    let cut: String = shortest.chars().take(room).collect();
    let whole = cut
        .rsplit_once('\n')
        .map_or(cut.as_str(), |(lines, _)| lines);
    format!("{whole}{end}")
}

fn with(report: &Report, [breaks, risks, additive, documentation]: [Detail; 4]) -> String {
    let mut text = format!("## Spec diff\n\n{}", headline(report));
    problems(&mut text, report);
    for (part, detail) in [
        (Part::Wire, breaks),
        (Part::Source, breaks),
        (Part::Risk, risks),
    ] {
        let rows = report.part(part);
        if !rows.is_empty() {
            let _ = writeln!(text, "\n### {} ({})\n", title(part), count(rows.len()));
            table(&mut text, &rows, detail);
        }
    }
    let rows = report.part(Part::Additive);
    if !rows.is_empty() {
        let _ = writeln!(text, "\n### Additive ({})\n", count(rows.len()));
        grouped(&mut text, &rows, additive);
    }
    let rows = report.part(Part::Documentation);
    if !rows.is_empty() {
        let title = format!("Documentation ({})", count(rows.len()));
        folded(
            &mut text,
            &title,
            &match documentation {
                Detail::Counts => counts(&rows),
                _ => bullets(&rows),
            },
        );
    }
    text
}

/// Renders the verdict and the counts.
pub(super) fn headline(report: &Report) -> String {
    let summary = &report.summary;
    let needed = phrases::needed(report);
    let shortfall = match phrases::shortfall(report) {
        None => String::new(),
        Some(Shortfall::Version { enough }) => format!(": **not enough**, {enough} would be"),
        Some(Shortfall::Changelog { version }) => {
            format!(": **CHANGELOG.md has no section for {version}**")
        }
    };
    let declared = phrases::declared(report)
        .map(|declared| format!(", {declared}{shortfall}"))
        .unwrap_or_default();
    let tally = |tally: Tally, thing: &str| {
        format!(
            "{thing} +{} −{} ~{}",
            count(tally.added),
            count(tally.removed),
            count(tally.changed)
        )
    };
    let by = |map: &BTreeMap<&'static str, usize>, names: [&str; 3]| {
        let counted = names.map(|name| {
            format!(
                "{} {name}",
                count(map.get(name).copied().unwrap_or_default())
            )
        });
        counted.join(", ")
    };
    format!(
        "**{needed}**{declared}. {} → {}: {}, {}, {}.\n\
         On the wire {}; in Rust {}; {} in all{}.\n",
        code(&report.base.version),
        code(&report.head.version),
        tally(summary.counts.operations, "operations"),
        tally(summary.counts.schemas, "schemas"),
        tally(summary.counts.webhooks, "webhooks"),
        by(&summary.wire, ["break", "risk", "open"]),
        by(&summary.rust, ["major", "minor", "patch"]),
        some(report.facts.len(), "fact"),
        match summary.accepted {
            0 => String::new(),
            accepted => format!(", {} accepted", count(accepted)),
        },
    )
}

/// Renders the problems of the report.
fn problems(text: &mut String, report: &Report) {
    for (title, list) in report.problems() {
        let _ = writeln!(text, "\n> **{title}** ({})", count(list.len()));
        for one in list.iter().take(10) {
            let _ = writeln!(text, "> - {}", code(one));
        }
    }
}

/// Renders the section of the changelog: each break, and counts of additions.
pub(crate) fn section(report: &Report) -> String {
    let mut text = headline(report);
    let mut items: Vec<&String> = report
        .facts
        .iter()
        .filter(|row| row.rust == Bump::Major)
        .flat_map(|row| row.changes.iter().zip(&row.items))
        .filter(|(change, _)| change.bump == Bump::Major)
        .map(|(_, item)| item)
        .collect();
    items.sort();
    items.dedup();
    if !items.is_empty() {
        text.push_str("\nBreaking changes:\n\n");
        items
            .iter()
            .for_each(|item| text.push_str(&format!("- {}\n", code(item))));
    }
    let rows = report.part(Part::Additive);
    if !rows.is_empty() {
        let _ = write!(text, "\nAdditions: {}", counts(&rows));
    }
    text
}
