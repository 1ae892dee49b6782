//! What the formats that people read say in the same words.

use octoforge_generator::diff::{Bump, Reach};

use super::super::report::Report;
use super::super::row::{Part, Row};
use super::super::version::next;
use crate::text::{capital, some};

/// Every part, in the order of reading.
pub(super) const PARTS: [Part; 5] = [
    Part::Wire,
    Part::Source,
    Part::Risk,
    Part::Additive,
    Part::Documentation,
];

/// What a part is headed with.
pub(super) fn title(part: Part) -> &'static str {
    match part {
        Part::Wire => "Breaks on the wire",
        Part::Source => "Breaks in source only",
        Part::Risk => "Risk and behaviour",
        Part::Additive => "Additive",
        Part::Documentation => "Documentation",
    }
}

/// The bump that the crate needs, in words.
pub(super) fn needed(report: &Report) -> String {
    match report.summary.verdict {
        Bump::None => "No bump needed".to_owned(),
        bump => format!("{} bump needed", capital(bump.name())),
    }
}

/// What is declared: `minor declared (0.1.0 → 0.1.1)`.
pub(super) fn declared(report: &Report) -> Option<String> {
    let bump = report.summary.declared?.name();
    let (from, to) = versions(report)?;
    Some(format!("{bump} declared ({from} → {to})"))
}

/// Why what is declared does not do.
pub(super) enum Shortfall<'r> {
    /// The version is not far enough from the base's.
    Version { enough: String },
    /// The changelog does not tell of the version.
    Changelog { version: &'r str },
}

/// Why what is declared does not do; nothing if it does, or if nothing can be declared.
pub(super) fn shortfall(report: &Report) -> Option<Shortfall<'_>> {
    let (from, version) = versions(report)?;
    if report.summary.bumped? {
        return None;
    }
    let next = next(from, report.summary.verdict).filter(|next| next != version);
    Some(next.map_or(Shortfall::Changelog { version }, |enough| {
        Shortfall::Version { enough }
    }))
}

fn versions(report: &Report) -> Option<(&str, &str)> {
    let base = report.base.crate_version.as_deref()?;
    Some((base, report.head.crate_version.as_deref()?))
}

/// The group that an additive fact is told in.
pub(super) fn group(row: &Row) -> &str {
    match row.tags.as_slice() {
        [] => "reached by nothing",
        [one] => one,
        _ => "several tags",
    }
}

/// The operations that a fact reaches, each once.
pub(super) fn operations(reach: &Reach) -> Vec<&String> {
    let mut operations: Vec<&String> = reach.send.iter().chain(&reach.receive).collect();
    operations.sort();
    operations.dedup();
    operations
}

/// How far a fact reaches: `14 operations, 2 webhooks`.
pub(super) fn reach(reach: &Reach) -> String {
    let parts = [
        (operations(reach).len(), "operation"),
        (reach.webhook.len(), "webhook"),
    ];
    let parts = parts.into_iter().filter(|(number, _)| *number > 0);
    let words: Vec<String> = parts.map(|(number, thing)| some(number, thing)).collect();
    words.join(", ")
}
