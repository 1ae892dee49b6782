//! Phrases that several formats share.

use octoforge_diff::{Bump, Usage};

use super::super::report::Report;
use super::super::row::{Part, Row};
use super::super::version::next;
use xtask_support::text::{capital, some};

/// The parts, in order.
pub(super) const PARTS: [Part; 5] = [
    Part::Wire,
    Part::Source,
    Part::Risk,
    Part::Additive,
    Part::Documentation,
];

/// Returns the heading of a part.
pub(super) fn title(part: Part) -> &'static str {
    match part {
        Part::Wire => "Breaks on the wire",
        Part::Source => "Breaks in source only",
        Part::Risk => "Risk and behaviour",
        Part::Additive => "Additive",
        Part::Documentation => "Documentation",
    }
}

/// Describes the bump that the crate needs.
pub(super) fn needed(report: &Report) -> String {
    match report.summary.verdict {
        Bump::None => "No bump needed".to_owned(),
        bump => format!("{} bump needed", capital(bump.name())),
    }
}

/// Describes the declared bump: `minor declared (0.1.0 → 0.1.1)`.
pub(super) fn declared(report: &Report) -> Option<String> {
    let bump = report.summary.declared?.name();
    let (from, to) = versions(report)?;
    Some(format!("{bump} declared ({from} → {to})"))
}

/// The reason why the declared bump does not suffice.
pub(super) enum Shortfall<'r> {
    /// The version is too low.
    Version { enough: String },
    /// The changelog has no section for the version.
    Changelog { version: &'r str },
}

/// Returns the reason why the declared bump does not suffice; `None` if it does, or if a side is a file.
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

/// Returns the group of an additive fact.
pub(super) fn group(row: &Row) -> &str {
    match row.tags.as_slice() {
        [] => "not used by any operation",
        [one] => one,
        _ => "several tags",
    }
}

/// Returns the operations that a fact reaches, each once.
pub(super) fn operations(reach: &Usage) -> Vec<&String> {
    let mut operations: Vec<&String> = reach.send.iter().chain(&reach.receive).collect();
    operations.sort();
    operations.dedup();
    operations
}

/// Counts the operations and webhooks that a fact reaches: `14 operations, 2 webhooks`.
pub(super) fn reach(reach: &Usage) -> String {
    let parts = [
        (operations(reach).len(), "operation"),
        (reach.webhook.len(), "webhook"),
    ];
    let parts = parts.into_iter().filter(|(number, _)| *number > 0);
    let words: Vec<String> = parts.map(|(number, thing)| some(number, thing)).collect();
    words.join(", ")
}
