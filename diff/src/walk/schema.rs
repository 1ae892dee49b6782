//! Compares two schemas: by form if they have the same form, otherwise by meaning.

use std::collections::BTreeSet;

use serde_json::Value;

use super::view::{Follow, Part, View};
use super::{At, Sides, Walk, reference};
use crate::rules::ChangeKind;

/// The part of two views to compare.
#[derive(Clone, Copy)]
enum Scope<'s, 'a> {
    All,
    /// Both views contain these same references, whose targets are compared at their own places. What remains are the
    /// properties next to them.
    Beside(&'s BTreeSet<&'a str>),
}

impl<'a> Walk<'a> {
    /// Compares two schemas, each at one place.
    pub(super) fn schema(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        let part = |value: &'a Value, pointer: &Option<String>| Part {
            value,
            pointer: pointer.clone().unwrap_or_default(),
        };
        let base = [part(base, &at.pointer.base)];
        let head = [part(head, &at.pointer.head)];
        self.schemas_of(at, &base, &head);
    }

    /// Compares two schemas, each the conjunction of these parts.
    pub(super) fn schemas_of(&mut self, at: &At, base: &[Part<'a>], head: &[Part<'a>]) {
        if let ([one], [other]) = (base, head) {
            if one.value == other.value {
                return;
            }
            if let (Some(from), Some(to)) = (reference(one.value), reference(other.value))
                && self.same_target(from, to)
            {
                if from != to {
                    self.respell(from, at);
                }
                return self.beside_reference(at, one.value, other.value);
            }
            if is_plain(one.value) && is_plain(other.value) {
                let (one, other) = (
                    self.view(base, true, Follow::No),
                    self.view(head, false, Follow::No),
                );
                return self.views(at, &one, &other, Scope::All);
            }
        }
        let before = self.found.len();
        let whole = at.as_whole();
        self.by_meaning(&whole, base, head);
        // Within a schema that is compared by meaning, a change of form alone is not a fact.
        if at.owner.is_none() {
            let kind = match self.found.len() == before {
                true => restated(base, head),
                false => ChangeKind::SchemaRetargeted,
            };
            let (old, new) = (target(base), target(head));
            self.note_with(kind, &whole, old, new, vec![whole.edit()]);
        }
    }

    fn view(&self, parts: &[Part<'a>], in_base: bool, follow: Follow) -> View<'a> {
        let doc = if in_base { self.base() } else { self.head() };
        View::new(doc, parts, follow)
    }

    /// Compares the meanings of two schemas that have different forms.
    fn by_meaning(&mut self, at: &At, base: &[Part<'a>], head: &[Part<'a>]) {
        let key = (place(base), place(head));
        if !self.comparing.insert(key.clone()) {
            return;
        }
        let (one, other) = (
            self.view(base, true, Follow::No),
            self.view(head, false, Follow::No),
        );
        let (all, whole) = (
            self.view(base, true, Follow::Yes),
            self.view(head, false, Follow::Yes),
        );
        if self.same_references(&one, &other) {
            let names = |view: &View<'a>| {
                let properties: BTreeSet<&'a str> = view.properties().into_keys().collect();
                properties.into_iter().chain(view.required().into_keys())
            };
            let beside: BTreeSet<&'a str> = names(&one).chain(names(&other)).collect();
            self.views(at, &all, &whole, Scope::Beside(&beside));
        } else {
            self.views(at, &all, &whole, Scope::All);
        }
        self.comparing.remove(&key);
    }

    fn same_references(&self, base: &View<'a>, head: &View<'a>) -> bool {
        !base.references.is_empty()
            && base.references.len() == head.references.len()
            && base.references.iter().all(|from| {
                let mut to = head.references.iter();
                to.any(|to| self.same_target(from, to))
            })
    }

    /// `true` if each target of these references allows null in both documents or in neither.
    fn same_nullability(&self, base: &View<'a>) -> bool {
        base.references.iter().all(|from| {
            let to = self.renamed.get(*from).map_or(*from, String::as_str);
            let pair = self.base().resolve(from).zip(self.head().resolve(to));
            pair.is_some_and(|((one, from), (other, to))| {
                let one = [Part {
                    value: one,
                    pointer: from,
                }];
                let other = [Part {
                    value: other,
                    pointer: to,
                }];
                self.view(&one, true, Follow::Yes).nullable()
                    == self.view(&other, false, Follow::Yes).nullable()
            })
        })
    }

    fn views(&mut self, at: &At, base: &View<'a>, head: &View<'a>, scope: Scope<'_, 'a>) {
        match scope {
            Scope::All => {
                self.nullability(at, base, head);
                if base.is_union() || head.is_union() {
                    let done = self.unions(at, base, head);
                    if done {
                        return;
                    }
                } else if base.kind() != head.kind() {
                    return self.note_kind(at, base.kind(), head.kind());
                }
                for key in base.keys().union(&head.keys()) {
                    self.keyword(at, key, base, head);
                }
                self.properties(at, base, head, &|_| true);
            }
            Scope::Beside(names) => {
                let plain =
                    |view: &View<'a>| view.parts.iter().map(|part| part.pointer.clone()).collect();
                let places: (Vec<String>, Vec<String>) = (plain(base), plain(head));
                if places.0 != places.1 || self.same_nullability(base) {
                    self.nullability(at, base, head);
                }
                self.properties(at, base, head, &|name| names.contains(name));
            }
        }
    }

    fn note_kind(&mut self, at: &At, base: &str, head: &str) {
        let open = |kind: &str| matches!(kind, "any" | "union");
        let kind = match open(base) || open(head) {
            true => ChangeKind::KindChanged,
            false => ChangeKind::TypeChanged,
        };
        let (old, new) = (Some(Value::from(base)), Some(Value::from(head)));
        self.note_with(kind, at, old, new, vec![at.edit()]);
    }

    fn nullability(&mut self, at: &At, base: &View<'a>, head: &View<'a>) {
        let (was, is) = (base.get("nullable"), head.get("nullable"));
        let place = at.sides(was.as_ref(), is.as_ref());
        let kind = match (base.nullable(), head.nullable(), at.property) {
            (false, true, true) => ChangeKind::PropNullableAdded,
            (false, true, false) => ChangeKind::NullableAdded,
            (true, false, true) => ChangeKind::PropNullableRemoved,
            (true, false, false) => ChangeKind::NullableRemoved,
            _ => {
                if was.map(|part| part.value) != is.map(|part| part.value) {
                    self.restate(&place);
                }
                return;
            }
        };
        let (old, new) = (
            Some(Value::from(base.nullable())),
            Some(Value::from(head.nullable())),
        );
        self.note_with(kind, at, old, new, vec![place.edit()]);
    }

    /// Notes that a keyword differs although its meaning does not.
    pub(super) fn restate(&mut self, at: &At) {
        if at.whole.is_none() {
            self.note_with(ChangeKind::SchemaRestated, at, None, None, vec![at.edit()]);
        }
    }
}

/// `true` if a schema is neither a reference nor composed with `allOf`.
fn is_plain(value: &Value) -> bool {
    reference(value).is_none() && value.get("allOf").is_none()
}

/// Returns the places of these parts; for a reference, its target.
fn place(parts: &[Part<'_>]) -> String {
    let places: Vec<String> = parts
        .iter()
        .map(|part| reference(part.value).map_or_else(|| part.pointer.clone(), str::to_owned))
        .collect();
    places.join(" ")
}

/// Returns the reference, if a schema is one.
fn target(parts: &[Part<'_>]) -> Option<Value> {
    parts
        .first()
        .and_then(|part| part.value.get("$ref"))
        .cloned()
}

/// Returns the kind of change for a schema that has the same meaning in another form.
fn restated(base: &[Part<'_>], head: &[Part<'_>]) -> ChangeKind {
    let refers = |parts: &[Part<'_>]| parts.iter().any(|part| reference(part.value).is_some());
    match (refers(base), refers(head)) {
        (false, true) => ChangeKind::SchemaExtracted,
        (true, false) => ChangeKind::SchemaInlined,
        _ => ChangeKind::SchemaRestated,
    }
}

impl At {
    /// Returns the place of these two parts.
    pub(super) fn sides(&self, base: Option<&Part<'_>>, head: Option<&Part<'_>>) -> Self {
        self.moved(Sides {
            base: base.map(|part| part.pointer.clone()),
            head: head.map(|part| part.pointer.clone()),
        })
    }
}
