//! Compares the properties of objects, and which of them are required.

use std::collections::{BTreeMap, BTreeSet};

use super::view::{Part, View};
use super::{At, Pairing, Sides, Walk};
use crate::rules::ChangeKind;

/// Names in `required`, each with its pointer.
type Listed<'a> = BTreeMap<&'a str, String>;

impl<'a> Walk<'a> {
    /// Compares the properties that `chosen` accepts, and whether each is required.
    pub(super) fn properties(
        &mut self,
        at: &At,
        base: &View<'a>,
        head: &View<'a>,
        chosen: &dyn Fn(&str) -> bool,
    ) {
        let (mut was, mut is) = (base.properties(), head.properties());
        let (must, shall) = (base.required(), head.required());
        let names: BTreeSet<&str> = [was.keys(), is.keys()]
            .into_iter()
            .flatten()
            .copied()
            .collect();
        let listed = must.keys().chain(shall.keys()).copied();
        let names: BTreeSet<&str> = names
            .into_iter()
            .chain(listed)
            .filter(|name| chosen(name))
            .collect();
        for name in names {
            let (one, other) = (was.remove(name), is.remove(name));
            let listed = Sides {
                base: must.get(name).cloned(),
                head: shall.get(name).cloned(),
            };
            self.property(at, one, other, listed);
        }
        if at.whole.is_none() {
            self.lists_of_required(at, base, head);
        }
    }

    fn property(
        &mut self,
        at: &At,
        base: Option<Vec<Part<'a>>>,
        head: Option<Vec<Part<'a>>>,
        listed: Sides<String>,
    ) {
        let first = |parts: &Option<Vec<Part<'a>>>| parts.as_ref()?.first().cloned();
        let place = at.sides(first(&base).as_ref(), first(&head).as_ref());
        let mut edits = Vec::new();
        let became = listed.base.is_some() != listed.head.is_some();
        edits.extend(became.then(|| at.moved(listed.clone()).edit()));
        let value = |parts: &Option<Vec<Part<'a>>>| first(parts).map(|part| part.value.clone());
        let (kind, place) = match (&base, &head) {
            (None, Some(_)) if listed.head.is_some() => (ChangeKind::PropAddedRequired, place),
            (None, Some(_)) => (ChangeKind::PropAddedOptional, place),
            (Some(_), None) if listed.base.is_some() => (ChangeKind::PropRemovedRequired, place),
            (Some(_), None) => (ChangeKind::PropRemovedOptional, place),
            (Some(one), Some(other)) => {
                self.schemas_of(&place.clone().of_property(), one, other);
                match (&listed.base, &listed.head) {
                    (None, Some(_)) => (ChangeKind::PropBecameRequired, place),
                    (Some(_), None) => (ChangeKind::PropBecameOptional, place),
                    _ => return,
                }
            }
            // The name is in `required`, but no property has it.
            (None, None) if listed.base.is_none() => {
                (ChangeKind::PropBecameRequired, at.moved(listed))
            }
            (None, None) if listed.head.is_none() => {
                (ChangeKind::PropBecameOptional, at.moved(listed))
            }
            (None, None) => return,
        };
        if base.is_some() != head.is_some() {
            edits.push(place.edit());
        }
        let (old, new) = match base.is_some() && head.is_some() {
            true => (None, None),
            false => (value(&base), value(&head)),
        };
        self.note_with(kind, &place, old, new, edits);
    }

    /// Pairs the elements of `required`. An empty list means the same as a missing one.
    fn lists_of_required(&mut self, at: &At, base: &View<'a>, head: &View<'a>) {
        for key in ["required", "properties"] {
            let (one, other) = (base.get(key), head.get(key));
            let empty = |part: &Part<'_>| {
                part.value.as_array().is_some_and(Vec::is_empty)
                    || part
                        .value
                        .as_object()
                        .is_some_and(serde_json::Map::is_empty)
            };
            if one.is_some() != other.is_some() && one.iter().chain(&other).all(empty) {
                self.restate(&at.sides(one.as_ref(), other.as_ref()));
            }
        }
        let (one, other) = (base.get("required"), head.get("required"));
        let elements = |part: &Option<Part<'a>>| part.as_ref().map(Part::elements);
        let (from, to) = (elements(&one), elements(&other));
        let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
        let pairing = Pairing::new(&from, &to, |one, other| one.value == other.value);
        // A name listed twice means the same as a name listed once.
        let (must, shall) = (base.required(), head.required());
        let again = |part: &Part<'a>, own: &Listed<'a>, there: &Listed<'a>| {
            let name = part.value.as_str().unwrap_or_default();
            own.get(name) != Some(&part.pointer) || there.contains_key(name)
        };
        for part in pairing.removed.iter().filter_map(|&index| from.get(index)) {
            if again(part, &must, &shall) {
                self.restate(&at.sides(Some(part), None));
            }
        }
        for part in pairing.added.iter().filter_map(|&index| to.get(index)) {
            if again(part, &shall, &must) {
                self.restate(&at.sides(None, Some(part)));
            }
        }
        if one.is_some() && other.is_some() {
            // Arguments have the order of the list.
            let place = at.sides(one.as_ref(), other.as_ref());
            self.keep_as(ChangeKind::RequiredReordered, &place, &pairing);
        }
    }
}
