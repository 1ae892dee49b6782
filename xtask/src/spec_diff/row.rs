//! A fact as reports show it, and where in a report it belongs.

use std::collections::BTreeMap;

use octoforge_generator::diff::rust::{Change, What};
use octoforge_generator::diff::{Aspect, Bump, Fact, Reach, Sides, Wire};
use serde::Serialize;
use serde_json::Value;

use super::accepted::List;
use super::subject::readable;

/// One fact.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) fingerprint: String,
    /// What it is about, as people say it.
    pub(super) subject: String,
    /// What happened, as people say it.
    pub(super) what: &'static str,
    pub(super) pointer: Sides<String>,
    pub(super) line: Sides<usize>,
    pub(super) wire: Wire,
    pub(super) rust: Bump,
    pub(super) reach: Reach,
    /// The groups of the operations that it reaches; `webhooks` for those.
    pub(super) tags: Vec<String>,
    /// The crate's items that change by it, as people write them.
    pub(super) items: Vec<String>,
    pub(super) changes: Vec<Change>,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
    /// What may have taken the place of what is gone; unproven.
    pub(super) successor: Option<String>,
    /// `upstream`, or `correction` if only what is known about the description changed.
    pub(super) origin: &'static str,
    /// Whether it is about documentation alone, or about nothing that a program could see.
    pub(super) documentation: bool,
    /// Why it was accepted, if it was.
    pub(super) accepted: Option<String>,
}

/// The parts of a report, in the order of reading.
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
        let rule = fact.aspect.rule();
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
            tags: tags(&fact.reach, groups),
            items: fact.items.iter().map(item).collect(),
            changes: fact.items,
            accepted: accepted.reason(&fact.fingerprint),
            fingerprint: fact.fingerprint,
            pointer: fact.pointer,
            wire: fact.wire,
            rust: fact.rust,
            reach: Reach::clone(&fact.reach),
            old: fact.old,
            new: fact.new,
            successor: fact.hint,
            origin: if fact.ours { "correction" } else { "upstream" },
            documentation,
        }
    }

    /// Where it belongs.
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

/// Whether a fact says so little that it is counted among documentation.
fn is_collapsed(fact: &Fact) -> bool {
    let is_silent = matches!(
        fact.aspect,
        Aspect::ExtensionChanged
            | Aspect::Reordered
            | Aspect::RequiredReordered
            | Aspect::VariantsReordered
    );
    fact.aspect.is_documentation() || (is_silent && fact.rust == Bump::None)
}

/// What a fact is about: the part that was compared, and where in it, if that is not the same.
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

/// A change of an item in one line.
pub(super) fn item(change: &Change) -> String {
    let name = &change.item;
    let (was, now) = (change.was.as_deref(), change.now.as_deref());
    match (change.what, was, now) {
        (What::Added, _, Some(now)) => format!("{name}: {now} (new)"),
        (What::Added, ..) => format!("{name} (new)"),
        (What::Removed, Some(was), _) => format!("{name}: {was} (gone)"),
        (What::Removed, ..) => format!("{name} (gone)"),
        (What::Deprecated, ..) => format!("{name} (deprecated)"),
        (What::Undeprecated, ..) => format!("{name} (no longer deprecated)"),
        (What::Renamed, _, now) => format!("{name} → {}", now.unwrap_or_default()),
        (What::Changed, was, now) => format!("{name}: {} → {}", said(was), said(now)),
        (What::Moved, was, now) => format!("{name}: features {} → {}", said(was), said(now)),
    }
}

fn said(text: Option<&str>) -> &str {
    text.filter(|text| !text.is_empty()).unwrap_or("()")
}

fn tags(reach: &Reach, groups: &BTreeMap<String, String>) -> Vec<String> {
    let operations = reach.send.iter().chain(&reach.receive);
    let mut tags: Vec<String> = operations
        .filter_map(|id| groups.get(id).cloned())
        .collect();
    tags.extend((!reach.webhook.is_empty()).then(|| "webhooks".to_owned()));
    tags.sort();
    tags.dedup();
    tags
}
