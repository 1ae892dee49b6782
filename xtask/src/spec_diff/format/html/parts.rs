//! The parts of the report, each with a heading and its facts; additive ones by tag, documentation folded.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::super::report::Report;
use super::super::super::row::{Part, Row};
use super::super::phrases::{self, PARTS};
use super::entry::Entry;
use super::fact::fact;
use xtask_support::text::count;

/// Returns the anchor of a part.
pub(super) fn anchor(part: Part) -> &'static str {
    match part {
        Part::Wire => "part-wire",
        Part::Source => "part-source",
        Part::Risk => "part-risk",
        Part::Additive => "part-additive",
        Part::Documentation => "part-documentation",
    }
}

pub(super) fn all(report: &Report) -> Markup {
    let mut given = BTreeMap::new();
    html! {
        @for part in PARTS { (section(part, &entries(report, part, &mut given))) }
        p id="none" hidden { "No fact matches these filters." }
    }
}

/// Assigns anchors. Equal facts of one place share a fingerprint, and anchors must be unique.
fn entries<'r>(
    report: &'r Report,
    part: Part,
    given: &mut BTreeMap<&'r str, usize>,
) -> Vec<Entry<'r>> {
    let files = [report.base.file.as_str(), report.head.file.as_str()];
    let entry = |row: &'r Row| {
        let times = given.entry(&row.fingerprint).or_default();
        *times += 1;
        let anchor = match *times {
            1 => format!("fact-{}", row.fingerprint),
            more => format!("fact-{}-{more}", row.fingerprint),
        };
        Entry { anchor, row, files }
    };
    report.part(part).into_iter().map(entry).collect()
}

fn section(part: Part, entries: &[Entry<'_>]) -> Markup {
    html! {
        section.part id=(anchor(part)) {
            h2 { (phrases::title(part)) " " (shown(entries.len())) }
            @if entries.is_empty() { p.empty { "None." } }
            @match part {
                Part::Additive => @for (name, entries) in by_group(entries) {
                    (group(name, entries.len(), entries.into_iter()))
                },
                Part::Documentation if !entries.is_empty() => {
                    (group("Descriptions, examples and extensions", entries.len(), entries.iter()))
                }
                _ => @for entry in entries { (fact(entry)) },
            }
        }
    }
}

fn by_group<'e, 'r>(entries: &'e [Entry<'r>]) -> BTreeMap<&'r str, Vec<&'e Entry<'r>>> {
    let mut groups: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in entries {
        groups
            .entry(phrases::group(entry.row))
            .or_default()
            .push(entry);
    }
    groups
}

/// Renders a foldable group of facts.
fn group<'e, 'r: 'e>(
    name: &str,
    number: usize,
    entries: impl Iterator<Item = &'e Entry<'r>>,
) -> Markup {
    html! {
        details.group {
            summary { (name) " " (shown(number)) }
            @for entry in entries { (fact(entry)) }
        }
    }
}

/// Renders a count, which the script changes to "3 of 72".
fn shown(number: usize) -> Markup {
    html! { span.count { (count(number)) } }
}
