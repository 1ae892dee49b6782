//! The parts of the report, each with a heading and its facts; additive ones by tag, documentation behind one line.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::super::report::Report;
use super::super::super::row::{Part, Row};
use super::super::words::{self, PARTS};
use super::fact::fact;
use crate::text::count;

/// A fact and the name that links know it by.
pub(super) struct Entry<'r> {
    pub(super) anchor: String,
    pub(super) row: &'r Row,
    /// The file of each side.
    pub(super) files: [&'r str; 2],
}

/// The name that links know a part by.
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
        p id="none" hidden { "No fact fits these filters." }
    }
}

/// Names the facts. Two that say the same of the same place share a fingerprint, and a name belongs to one.
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
            h2 { (words::title(part)) " " (shown(entries.len())) }
            @if entries.is_empty() { p.empty { "None." } }
            @match part {
                Part::Additive => @for (name, entries) in by_group(entries) {
                    (group(name, entries.len(), entries.into_iter()))
                },
                Part::Documentation if !entries.is_empty() => {
                    (group("Texts, examples and extensions", entries.len(), entries.iter()))
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
            .entry(words::group(entry.row))
            .or_default()
            .push(entry);
    }
    groups
}

/// Facts behind one line.
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

/// A number that the script turns into "3 of 72".
fn shown(number: usize) -> Markup {
    html! { span.count { (count(number)) } }
}
