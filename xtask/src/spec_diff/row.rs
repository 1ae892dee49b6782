//! A fact as reports show it, and the part of the report that it belongs to.

use std::collections::BTreeMap;

use octoforge_diff::{Bump, ChangeKind, Fact, Sides, Usage, Wire};
use octoforge_diff::{Change, What};
use serde::Serialize;
use serde_json::Value;

use super::accepted::List;
use super::location::readable;

/// A fact.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) fingerprint: String,
    /// The changed element: `repository.license`.
    pub(super) subject: String,
    /// The change in words.
    pub(super) what: &'static str,
    pub(super) pointer: Sides<String>,
    pub(super) line: Sides<usize>,
    pub(super) wire: Wire,
    pub(super) rust: Bump,
    pub(super) reach: Usage,
    /// The tags of the operations that it reaches, and `webhooks` if it reaches any.
    pub(super) tags: Vec<String>,
    /// The items of the crate that change by it, in Rust syntax.
    pub(super) items: Vec<String>,
    pub(super) changes: Vec<Change>,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
    /// A possible replacement of what was removed; unproven.
    pub(super) successor: Option<String>,
    /// `upstream`, or `correction` if only our corrections or observations changed.
    pub(super) origin: &'static str,
    /// `true` if it concerns documentation alone, or nothing that a program could observe.
    pub(super) documentation: bool,
    /// The reason for accepting it, if it is accepted.
    pub(super) accepted: Option<String>,
}

/// The parts of a report, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Wire,
    Source,
    Risk,
    Additive,
    Documentation,
}

impl Row {
    pub(super) fn new(
        fact: Fact,
        lines: &[BTreeMap<String, usize>; 2],
        groups: &BTreeMap<String, String>,
        accepted: &List,
    ) -> Self {
        let [base, head] = lines;
        let line = |lines: &BTreeMap<String, usize>, pointer: &Option<String>| {
            pointer
                .as_ref()
                .and_then(|pointer| lines.get(pointer))
                .copied()
        };
        let rule = fact.kind.rule();
        let documentation = is_collapsed(&fact);
        let owners: Vec<&String> = fact.owners.iter().filter_map(Sides::newest).collect();
        Self {
            id: rule.id,
            what: rule.text,
            subject: subject(&fact, &owners),
            line: Sides {
                base: line(base, &fact.pointer.base),
                head: line(head, &fact.pointer.head),
            },
            tags: tags(&fact.usage, groups),
            items: fact.items.iter().map(item).collect(),
            changes: fact.items,
            accepted: accepted.reason(&fact.fingerprint),
            fingerprint: fact.fingerprint,
            pointer: fact.pointer,
            wire: fact.wire,
            rust: fact.rust,
            reach: Usage::clone(&fact.usage),
            old: fact.old,
            new: fact.new,
            successor: fact.hint,
            origin: if fact.ours { "correction" } else { "upstream" },
            documentation,
        }
    }

    /// Returns the part of the report.
    pub(super) fn part(&self) -> Part {
        match (self.wire, self.rust) {
            (Wire::Break, _) => Part::Wire,
            (_, Bump::Major) => Part::Source,
            (Wire::Risk, _) => Part::Risk,
            _ if self.documentation => Part::Documentation,
            _ => Part::Additive,
        }
    }
}

/// `true` if a fact is listed under documentation.
fn is_collapsed(fact: &Fact) -> bool {
    let is_silent = matches!(
        fact.kind,
        ChangeKind::ExtensionChanged
            | ChangeKind::Reordered
            | ChangeKind::RequiredReordered
            | ChangeKind::VariantsReordered
    );
    fact.kind.is_documentation() || (is_silent && fact.rust == Bump::None)
}

/// Returns the changed element: the part of the description that was compared, and the location in it, if that differs.
fn subject(fact: &Fact, owners: &[&String]) -> String {
    let pointer = fact.pointer.newest().map_or("", String::as_str);
    match owners {
        [owner] if *owner == pointer => readable(pointer),
        [owner] => format!("{} ({})", readable(owner), readable(pointer)),
        [owner, others @ ..] => {
            let more = others.len();
            format!(
                "{} and {more} more ({})",
                readable(owner),
                readable(pointer)
            )
        }
        [] => readable(pointer),
    }
}

/// Renders the change of an item in one line.
pub(super) fn item(change: &Change) -> String {
    let name = &change.item;
    let (was, now) = (change.was.as_deref(), change.now.as_deref());
    match (change.what, was, now) {
        (What::Added, _, Some(now)) => format!("{name}: {now} (new)"),
        (What::Added, ..) => format!("{name} (new)"),
        (What::Removed, Some(was), _) => format!("{name}: {was} (removed)"),
        (What::Removed, ..) => format!("{name} (removed)"),
        (What::Deprecated, ..) => format!("{name} (deprecated)"),
        (What::Undeprecated, ..) => format!("{name} (no longer deprecated)"),
        (What::Renamed, _, now) => format!("{name} → {}", now.unwrap_or_default()),
        (What::Changed, was, now) => format!("{name}: {} → {}", or_unit(was), or_unit(now)),
        (What::Moved, was, now) => format!("{name}: features {} → {}", or_unit(was), or_unit(now)),
    }
}

fn or_unit(text: Option<&str>) -> &str {
    text.filter(|text| !text.is_empty()).unwrap_or("()")
}

fn tags(reach: &Usage, groups: &BTreeMap<String, String>) -> Vec<String> {
    let operations = reach.send.iter().chain(&reach.receive);
    let mut tags: Vec<String> = operations
        .filter_map(|id| groups.get(id).cloned())
        .collect();
    tags.extend((!reach.webhook.is_empty()).then(|| "webhooks".to_owned()));
    tags.sort();
    tags.dedup();
    tags
}
