//! Counts what was added, removed or changed between two descriptions.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::walk::{METHODS, WEBHOOKS};
use crate::fact::Fact;
use crate::sides::Sides;
use octoforge_generator::document::pointer;

/// Counts of operations, schemas and webhooks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Operations, by method and path: one that moved counts as one removed and one added.
    pub operations: Tally,
    /// Component schemas, by name.
    pub schemas: Tally,
    /// Webhooks, by name.
    pub webhooks: Tally,
}

/// Counts of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Number of those in the head only.
    pub added: usize,
    /// Number of those in the base only.
    pub removed: usize,
    /// Number of those in both, with a fact about them or about something within.
    pub changed: usize,
}

impl Counts {
    pub(super) fn new(base: &Value, head: &Value, facts: &[Fact]) -> Self {
        let touched: BTreeSet<String> = facts
            .iter()
            .flat_map(|fact| {
                fact.owners
                    .iter()
                    .chain([&fact.pointer])
                    .flat_map(Sides::each)
            })
            .map(|at| at.to_owned())
            .collect();
        let tally = |list: &dyn Fn(&Value) -> BTreeSet<String>| {
            let (one, other) = (list(base), list(head));
            let is_touched = |at: &&String| {
                let below = format!("{at}/");
                let mut from = touched.range(below.clone()..);
                touched.contains(*at) || from.next().is_some_and(|next| next.starts_with(&below))
            };
            Tally {
                added: other.difference(&one).count(),
                removed: one.difference(&other).count(),
                changed: one.intersection(&other).filter(is_touched).count(),
            }
        };
        Self {
            operations: tally(&operations),
            schemas: tally(&|root| under(root, &["components", "schemas"])),
            webhooks: tally(&|root| {
                WEBHOOKS
                    .iter()
                    .flat_map(|key| under(root, &[key]))
                    .collect()
            }),
        }
    }
}

fn operations(root: &Value) -> BTreeSet<String> {
    let paths = root.get("paths").and_then(Value::as_object);
    let mut found = BTreeSet::new();
    for (path, item) in paths.into_iter().flatten() {
        let keys = item
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, _)| key.as_str());
        found.extend(
            keys.filter(|key| METHODS.contains(key))
                .map(|method| pointer::join(["paths", path, method])),
        );
    }
    found
}

fn under(root: &Value, tokens: &[&str]) -> BTreeSet<String> {
    let at = pointer::join(tokens.iter().copied());
    let map = root.pointer(&at).and_then(Value::as_object);
    let keys = map.into_iter().flatten().map(|(key, _)| key);
    keys.map(|key| {
        let mut at = at.clone();
        pointer::push(&mut at, key);
        at
    })
    .collect()
}
