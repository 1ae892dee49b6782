//! Checks completeness: all edits, applied to the base, must give the head.
//!
//! Takes: both documents, the edits of all facts, and the pairings of lists. Gives: the places that no edit accounts
//! for. The check knows nothing about facts or OpenAPI: where two values differ, there must be an edit of exactly this
//! place, or of one below it. Two lists are compared by their pairs; an element in no pair was removed or added, and
//! needs an edit of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::walk::Pairing;
use crate::fact::Edit;
use crate::sides::Sides;
use octoforge_generator::document::pointer;

/// Returns the places that differ and that no edit accounts for.
pub(super) fn unaccounted(
    base: &Value,
    head: &Value,
    edits: &BTreeSet<&Edit>,
    pairings: &BTreeMap<(String, String), Pairing>,
) -> Vec<Sides<String>> {
    let mut proof = Proof {
        whole: BTreeSet::new(),
        removed: BTreeSet::new(),
        added: BTreeSet::new(),
        ordered: BTreeSet::new(),
        pairings,
        missing: Vec::new(),
    };
    for edit in edits {
        match (&edit.at.base, &edit.at.head) {
            (Some(base), Some(head)) if edit.order => {
                proof.ordered.insert((base, head));
            }
            (base, head) => {
                proof.whole.extend(base.as_deref().zip(head.as_deref()));
                proof.removed.extend(base.as_deref());
                proof.added.extend(head.as_deref());
            }
        }
    }
    proof.both(base, head, &At::default());
    proof.missing
}

struct Proof<'e> {
    whole: BTreeSet<(&'e str, &'e str)>,
    removed: BTreeSet<&'e str>,
    added: BTreeSet<&'e str>,
    ordered: BTreeSet<(&'e str, &'e str)>,
    pairings: &'e BTreeMap<(String, String), Pairing>,
    missing: Vec<Sides<String>>,
}

/// The same place in both documents.
#[derive(Clone, Debug, Default)]
struct At {
    base: String,
    head: String,
}

impl At {
    fn below(&self, base: &str, head: &str) -> Self {
        let mut below = self.clone();
        pointer::push(&mut below.base, base);
        pointer::push(&mut below.head, head);
        below
    }
}

impl Proof<'_> {
    fn both(&mut self, base: &Value, head: &Value, at: &At) {
        if base == head || self.whole.contains(&(at.base.as_str(), at.head.as_str())) {
            return;
        }
        match (base, head) {
            (Value::Object(one), Value::Object(other)) => {
                let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
                for key in keys {
                    self.either(one.get(key), other.get(key), &at.below(key, key));
                }
            }
            (Value::Array(one), Value::Array(other)) => self.lists(one, other, at),
            _ => self.miss(Some(&at.base), Some(&at.head)),
        }
    }

    fn either(&mut self, base: Option<&Value>, head: Option<&Value>, at: &At) {
        match (base, head) {
            (Some(base), Some(head)) => self.both(base, head, at),
            (Some(base), None) if !is_covered(&self.removed, base, &at.base) => {
                self.miss(Some(&at.base), None);
            }
            (None, Some(head)) if !is_covered(&self.added, head, &at.head) => {
                self.miss(None, Some(&at.head));
            }
            _ => {}
        }
    }

    fn lists(&mut self, base: &[Value], head: &[Value], at: &At) {
        let key = (at.base.clone(), at.head.clone());
        let pairing = self.pairings.get(&key).cloned();
        // Lists without a pairing are paired by index.
        let pairing = pairing.unwrap_or_else(|| Pairing {
            pairs: (0..base.len().min(head.len()))
                .map(|index| (index, index))
                .collect(),
            removed: (head.len()..base.len()).collect(),
            added: (base.len()..head.len()).collect(),
        });
        let ordered = self.ordered.contains(&(at.base.as_str(), at.head.as_str()));
        let counted = (
            pairing.pairs.len() + pairing.removed.len(),
            pairing.pairs.len() + pairing.added.len(),
        );
        let in_order = pairing.pairs.is_sorted_by_key(|(_, head)| head);
        if counted != (base.len(), head.len()) || !(in_order || ordered) {
            return self.miss(Some(&at.base), Some(&at.head));
        }
        for (one, other) in pairing.pairs {
            let place = at.below(&one.to_string(), &other.to_string());
            self.either(base.get(one), head.get(other), &place);
        }
        for index in pairing.removed {
            self.either(base.get(index), None, &at.below(&index.to_string(), "-"));
        }
        for index in pairing.added {
            self.either(None, head.get(index), &at.below("-", &index.to_string()));
        }
    }

    fn miss(&mut self, base: Option<&str>, head: Option<&str>) {
        self.missing.push(Sides {
            base: base.map(str::to_owned),
            head: head.map(str::to_owned),
        });
    }
}

/// `true` if an edit removes or adds the value at this place: as a whole, or each of its parts.
fn is_covered(edits: &BTreeSet<&str>, value: &Value, at: &str) -> bool {
    if edits.contains(at) {
        return true;
    }
    let below = |token: &str| {
        let mut below = at.to_owned();
        pointer::push(&mut below, token);
        below
    };
    match value {
        Value::Object(map) if !map.is_empty() => map
            .iter()
            .all(|(key, value)| is_covered(edits, value, &below(key))),
        Value::Array(list) if !list.is_empty() => {
            let mut all = list.iter().enumerate();
            all.all(|(index, value)| is_covered(edits, value, &below(&index.to_string())))
        }
        _ => false,
    }
}
