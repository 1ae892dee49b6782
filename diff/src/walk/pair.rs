//! Finds schemas that have another name in the head.
//!
//! A schema was renamed if its name is gone, another name is new, both mean the same, no other pair does, and there is
//! more evidence: a reference that had the old one as its target now has the new one, or the structure is not a common
//! one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{At, Edit, Walk};
use crate::links;
use crate::rules::ChangeKind;
use octoforge_generator::document::pointer;

const SCHEMAS: &str = "/components/schemas";

impl<'a> Walk<'a> {
    /// Finds renamed schemas, before anything that refers to them is compared.
    pub(super) fn find_renamed(&mut self) {
        let schemas = |root: &'a Value| root.pointer(SCHEMAS).and_then(Value::as_object);
        let (Some(base), Some(head)) = (schemas(self.base().root), schemas(self.head().root))
        else {
            return;
        };
        let gone = only(base, head);
        let new = only(head, base);
        if gone.is_empty() || new.is_empty() {
            return;
        }
        let (from, to) = (
            referrers(self.base().root, &gone),
            referrers(self.head().root, &new),
        );
        let mut same = Vec::new();
        for (&one, old) in &gone {
            for &other in new.keys() {
                let shared = from.get(one).zip(to.get(other));
                let shared = shared.is_some_and(|(from, to)| !from.is_disjoint(to));
                if (shared || is_distinctive(old)) && self.mean_the_same(one, other) {
                    same.push((one, other));
                }
            }
        }
        for &(one, other) in &same {
            let rivals = same.iter().filter(|pair| pair.0 == one || pair.1 == other);
            if rivals.count() == 1 {
                self.renamed.insert(path(one), path(other));
            }
        }
    }

    /// `true` if two schemas differ only in documentation.
    fn mean_the_same(&self, base: &str, head: &str) -> bool {
        let mut trial = Walk::new(self.base().root, self.head().root);
        let (from, to) = (path(base), path(head));
        let found = trial.base().resolve(&from).zip(trial.head().resolve(&to));
        let Some(((one, from), (other, to))) = found else {
            return false;
        };
        trial.comparing.insert((from.clone(), to.clone()));
        trial.schema(&At::new(from, to), one, other);
        trial.found.iter().all(|found| found.kind.says_the_same())
    }

    pub(super) fn is_old_name(&self, name: &str) -> bool {
        self.renamed.contains_key(&path(name))
    }

    pub(super) fn is_new_name(&self, name: &str) -> bool {
        let path = path(name);
        self.renamed.values().any(|new| *new == path)
    }

    /// `true` if two references have the same target, even if it was renamed.
    pub(super) fn same_target(&self, base: &str, head: &str) -> bool {
        base == head || self.renamed.get(base).is_some_and(|new| new == head)
    }

    /// Notes one fact for each renamed schema, with all references to it.
    pub(super) fn note_renamed(&mut self) {
        for (base, head) in self.renamed.clone() {
            let found = self.base().resolve(&base).zip(self.head().resolve(&head));
            let Some(((one, from), (other, to))) = found else {
                continue;
            };
            let at = At::new(from, to);
            let mut edits = vec![at.only(true, false).edit(), at.only(false, true).edit()];
            let respelled = self.respelled.iter().filter(|(name, _)| *name == base);
            edits.extend(respelled.map(|(_, edit)| edit.clone()));
            let name = |reference: &str| Some(Value::from(pointer_name(reference)));
            self.note_with(
                ChangeKind::SchemaRenamed,
                &at,
                name(&base),
                name(&head),
                edits,
            );
            // Documentation may differ; its change is part of the same edit.
            let whole = at.as_whole();
            let before = self.found.len();
            self.comparing.insert((base, head));
            self.schema(&whole, one, other);
            let edits = vec![at.only(true, false).edit(), at.only(false, true).edit()];
            for found in self.found.iter_mut().skip(before) {
                found.edits.clone_from(&edits);
            }
        }
    }

    /// Records a reference that differs because its target was renamed.
    pub(super) fn respell(&mut self, reference: &str, at: &At) {
        if at.whole.is_none() {
            let edit: Edit = at.below("$ref").edit();
            self.respelled.push((reference.to_owned(), edit));
        }
    }
}

fn path(name: &str) -> String {
    let mut path = format!("#{SCHEMAS}");
    pointer::push(&mut path, name);
    path
}

fn pointer_name(reference: &str) -> String {
    let tokens = pointer::tokens(reference.trim_start_matches('#'));
    tokens
        .and_then(|mut tokens| tokens.pop())
        .unwrap_or_default()
}

/// Returns the schemas that exist on one side only.
fn only<'v>(
    these: &'v Map<String, Value>,
    those: &Map<String, Value>,
) -> BTreeMap<&'v str, &'v Value> {
    let only = these.iter().filter(|(name, _)| !those.contains_key(*name));
    only.map(|(name, schema)| (name.as_str(), schema)).collect()
}

/// `true` if two schemas with this structure are unlikely to be equal by chance.
fn is_distinctive(schema: &Value) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.is_some_and(|properties| properties.len() > 2)
}

/// Returns the places of references to these schemas.
fn referrers<'v>(
    root: &'v Value,
    names: &BTreeMap<&'v str, &'v Value>,
) -> BTreeMap<&'v str, BTreeSet<String>> {
    let place = |name: &str| path(name).trim_start_matches('#').to_owned();
    let wanted: BTreeMap<String, &'v str> = names.keys().map(|&name| (place(name), name)).collect();
    let mut found: BTreeMap<&'v str, BTreeSet<String>> = BTreeMap::new();
    links::each(root, &mut |at, target| {
        if let Some(name) = wanted.get(target) {
            found.entry(name).or_default().insert(at.to_owned());
        }
    });
    found
}
