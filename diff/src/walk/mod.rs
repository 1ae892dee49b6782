//! Walks both documents side by side: every difference becomes a fact, or part of one.
//!
//! Takes: two documents. Gives: facts without verdicts, and the pairings of lists. If both sides have the same form,
//! each difference is its own edit. If they do not (a reference on one side, properties on the other), their meanings
//! are compared, and the whole place is one edit, which all facts about it account for.
//!
//! Invariant: swapping the documents swaps the sides of every fact and changes nothing else. So nothing here depends on
//! which side is newer.

mod at;
mod body;
mod document;
mod list;
mod member;
mod operation;
mod pair;
mod parameter;
mod property;
mod schema;
mod union;
mod values;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub(super) use self::at::At;
pub(super) use self::document::WEBHOOKS;
pub(super) use self::list::Pairing;
pub(super) use self::operation::METHODS;
use super::rules::ChangeKind;
use crate::fact::Edit;
use crate::sides::Sides;

/// A fact without verdicts.
#[derive(Clone, Debug)]
pub(super) struct RawChange {
    pub(super) kind: ChangeKind,
    pub(super) owners: Vec<Sides<String>>,
    pub(super) pointer: Sides<String>,
    pub(super) old: Option<Value>,
    pub(super) new: Option<Value>,
    pub(super) edits: Vec<Edit>,
}

/// A document in which references can be resolved.
#[derive(Clone, Copy)]
pub(super) struct Doc<'a> {
    pub(super) root: &'a Value,
}

impl<'a> Doc<'a> {
    /// Returns the target of a reference within the document, with its pointer.
    pub(super) fn resolve(self, reference: &str) -> Option<(&'a Value, String)> {
        let pointer = reference.strip_prefix('#')?;
        Some((self.root.pointer(pointer)?, pointer.to_owned()))
    }

    /// Returns the value itself, or its target if it is a reference.
    pub(super) fn target(self, value: &'a Value, pointer: &str) -> (&'a Value, String) {
        let mut at = (value, pointer.to_owned());
        // References to references are rare, and cycles of them have no meaning.
        for _ in 0..8 {
            let Some(next) = reference(at.0).and_then(|reference| self.resolve(reference)) else {
                break;
            };
            at = next;
        }
        at
    }
}

/// Returns the reference, if a value is one.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// State of the walk: its input, and the results so far.
pub(super) struct Walk<'a> {
    pub(super) docs: Sides<Doc<'a>>,
    /// References to renamed schemas: those of the head, by those of the base.
    pub(super) renamed: BTreeMap<String, String>,
    pub(super) found: Vec<RawChange>,
    pub(super) pairings: BTreeMap<(String, String), Pairing>,
    /// Pairs of schemas that are being compared. Comparing them again within themselves adds nothing.
    pub(super) comparing: BTreeSet<(String, String)>,
    /// References that differ only because their target was renamed: the reference in the base, and the edit.
    pub(super) respelled: Vec<(String, Edit)>,
}

impl<'a> Walk<'a> {
    /// Compares two documents.
    pub(super) fn run(base: &'a Value, head: &'a Value) -> Self {
        let mut walk = Self::new(base, head);
        walk.document();
        walk.merge();
        walk
    }

    /// Merges equal facts about several parts, such as operations that share a parameter, into one fact.
    fn merge(&mut self) {
        let key = |found: &RawChange| (found.pointer.clone(), found.kind, found.owners.clone());
        self.found.sort_by_cached_key(key);
        self.found.dedup_by(|found, kept| {
            let same = (&found.pointer, found.kind) == (&kept.pointer, kept.kind)
                && (&found.old, &found.new) == (&kept.old, &kept.new);
            if same {
                kept.owners.append(&mut found.owners);
                kept.edits.append(&mut found.edits);
            }
            same
        });
        for found in &mut self.found {
            found.owners.sort();
            found.owners.dedup();
            found.edits.sort();
            found.edits.dedup();
        }
    }

    fn new(base: &'a Value, head: &'a Value) -> Self {
        Self {
            docs: Sides::both(Doc { root: base }, Doc { root: head }),
            renamed: BTreeMap::new(),
            found: Vec::new(),
            pairings: BTreeMap::new(),
            comparing: BTreeSet::new(),
            respelled: Vec::new(),
        }
    }

    pub(super) fn base(&self) -> Doc<'a> {
        self.docs.base.unwrap_or(Doc { root: &Value::Null })
    }

    pub(super) fn head(&self) -> Doc<'a> {
        self.docs.head.unwrap_or(Doc { root: &Value::Null })
    }

    /// Notes a fact about the values at `at`, with an edit of this place.
    pub(super) fn note(
        &mut self,
        kind: ChangeKind,
        at: &At,
        old: Option<&Value>,
        new: Option<&Value>,
    ) {
        let edits = vec![at.edit()];
        self.note_with(kind, at, old.cloned(), new.cloned(), edits);
    }

    /// Notes a fact that accounts for these edits. Within a place that is one edit as a whole, it accounts for that
    /// edit.
    pub(super) fn note_with(
        &mut self,
        kind: ChangeKind,
        at: &At,
        old: Option<Value>,
        new: Option<Value>,
        edits: Vec<Edit>,
    ) {
        let edits = at.whole.as_ref().map_or(edits, |whole| vec![whole.clone()]);
        self.found.push(RawChange {
            kind,
            owners: vec![at.owner.clone().unwrap_or_else(|| at.pointer.clone())],
            pointer: at.pointer.clone(),
            old,
            new,
            edits,
        });
    }
}
