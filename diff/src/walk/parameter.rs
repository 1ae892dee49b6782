//! Pairs and compares parameters.

use serde_json::Value;

use super::member::{is_on, keys};
use super::operation::{Operation, shared_parameters};
use super::{At, Doc, Pairing, Sides, Walk, reference};
use crate::rules::ChangeKind;

/// A parameter with its pointer and its identity.
struct Listed<'a> {
    value: &'a Value,
    pointer: String,
    /// The index in the operation's own list; `None` for a parameter of the path item.
    own: Option<usize>,
    place: &'a str,
    /// The name; for a parameter in the path, its position there.
    key: String,
    required: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn parameters(&mut self, at: &At, base: &Operation<'a>, head: &Operation<'a>) {
        let shared = shared_parameters(base, head);
        let (from, to) = (&at.pointer.base, &at.pointer.head);
        let one = parameters_of(self.base(), base, from.as_deref(), shared.base.as_deref());
        let other = parameters_of(self.head(), head, to.as_deref(), shared.head.as_deref());
        let mut pairing = Pairing::new(&one, &other, |one, other| {
            let references = reference(one.value).zip(reference(other.value));
            references.is_some_and(|(one, other)| one == other)
        });
        pairing.pair(&one, &other, |one, other| {
            (one.place, &one.key) == (other.place, &other.key)
        });
        for &(from, to) in &pairing.pairs {
            if let (Some(one), Some(other)) = (one.get(from), other.get(to)) {
                let pointers = Sides::both(one.pointer.clone(), other.pointer.clone());
                let mut at = at.moved(pointers);
                if one.own.is_none() && other.own.is_none() {
                    at = at.within(&shared);
                }
                if one.own.is_some() != other.own.is_some() {
                    at = at.as_moved();
                    self.note(ChangeKind::Restated, &at, None, None);
                }
                self.either(&at, one.value, other.value, &mut Self::parameter);
            }
        }
        for listed in pairing.removed.iter().filter_map(|&index| one.get(index)) {
            let aspects = (
                ChangeKind::ParamRemovedRequired,
                ChangeKind::ParamRemovedOptional,
            );
            let at = at.moved(Sides {
                base: Some(listed.pointer.clone()),
                head: None,
            });
            let at = if listed.own.is_none() {
                at.within(&shared)
            } else {
                at
            };
            self.note(listed.either(aspects), &at, Some(listed.value), None);
        }
        for listed in pairing.added.iter().filter_map(|&index| other.get(index)) {
            let aspects = (
                ChangeKind::ParamAddedRequired,
                ChangeKind::ParamAddedOptional,
            );
            let at = at.moved(Sides {
                base: None,
                head: Some(listed.pointer.clone()),
            });
            let at = if listed.own.is_none() {
                at.within(&shared)
            } else {
                at
            };
            self.note(listed.either(aspects), &at, None, Some(listed.value));
        }
        self.keep(&at.below("parameters"), &own(&pairing, &one, &other));
        let list = |operation: &Operation<'a>| operation.value.get("parameters");
        self.empty(&at.below("parameters"), list(base), list(head));
    }

    /// Compares two paired parameters.
    pub(super) fn parameter(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        for key in keys(Some(base), Some(head)) {
            let (one, other) = (base.get(key), head.get(key));
            match key {
                "name" => {
                    let in_path =
                        |value: &Value| value.get("in").is_some_and(|place| place == "path");
                    let kind = match in_path(base) && in_path(head) {
                        true => ChangeKind::ParamPathRenamed,
                        false => ChangeKind::ParamRenamed,
                    };
                    self.member(kind, at, key, one, other);
                }
                "required" => {
                    let aspects = (
                        ChangeKind::ParamBecameRequired,
                        ChangeKind::ParamBecameOptional,
                    );
                    self.switch(aspects, at, key, base, head);
                }
                "deprecated" => {
                    let aspects = (ChangeKind::ParamDeprecated, ChangeKind::ParamUndeprecated);
                    self.switch(aspects, at, key, base, head);
                }
                "in" | "style" | "explode" | "allowReserved" | "allowEmptyValue" | "content" => {
                    self.member(ChangeKind::ParamEncodingChanged, at, key, one, other);
                }
                "schema" => self.schema_or_none(at, key, one, other),
                key => self.remark(at, key, one, other),
            }
        }
    }

    /// Compares schemas that may be missing; a missing schema accepts any value.
    pub(super) fn schema_or_none(
        &mut self,
        at: &At,
        key: &str,
        base: Option<&'a Value>,
        head: Option<&'a Value>,
    ) {
        match (base, head) {
            (Some(one), Some(other)) => self.schema(&at.below(key), one, other),
            _ => self.member(ChangeKind::KindChanged, at, key, base, head),
        }
    }
}

impl Listed<'_> {
    fn either(&self, (required, optional): (ChangeKind, ChangeKind)) -> ChangeKind {
        if self.required { required } else { optional }
    }
}

/// Returns the parameters of an operation: its own, then those of the path item that it does not replace.
fn parameters_of<'a>(
    doc: Doc<'a>,
    operation: &Operation<'a>,
    at: Option<&str>,
    shared: Option<&str>,
) -> Vec<Listed<'a>> {
    let list = |value: &'a Value| value.get("parameters").and_then(Value::as_array);
    let own = at.map(|at| format!("{at}/parameters"));
    let own = list(operation.value).zip(own);
    let of_path = list(operation.item).zip(shared.map(str::to_owned));
    let mut all: Vec<Listed<'a>> = Vec::new();
    for (is_own, (list, at)) in [(true, own), (false, of_path)]
        .into_iter()
        .filter_map(|(is_own, list)| Some((is_own, list?)))
    {
        for (index, value) in list.iter().enumerate() {
            let (resolved, _) = doc.target(value, "");
            let text = |key: &str| {
                resolved
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            let place = text("in");
            let key = match place {
                "path" => position(operation.path, text("name")),
                _ => text("name").to_owned(),
            };
            let replaced = |one: &Listed<'_>| (one.place, &one.key) == (place, &key);
            if !is_own && all.iter().any(replaced) {
                continue;
            }
            all.push(Listed {
                value,
                pointer: format!("{at}/{index}"),
                own: is_own.then_some(index),
                place,
                key,
                required: is_on(resolved, "required") || place == "path",
            });
        }
    }
    all
}

/// Returns the position of a parameter in the path, or its name if it is not there.
fn position(path: &str, name: &str) -> String {
    let mut names = path.split('{').skip(1).map(|part| part.split('}').next());
    let found = names.position(|found| found == Some(name));
    found.map_or_else(|| name.to_owned(), |index| index.to_string())
}

/// Returns the part of the pairing that is about the operation's own lists.
fn own(pairing: &Pairing, base: &[Listed<'_>], head: &[Listed<'_>]) -> Pairing {
    let index = |list: &[Listed<'_>], at: usize| list.get(at).and_then(|listed| listed.own);
    let mut own = Pairing::default();
    for &(one, other) in &pairing.pairs {
        own.pairs.extend(index(base, one).zip(index(head, other)));
    }
    own.removed = (0..base.len())
        .filter_map(|at| index(base, at))
        .filter(|at| own.pairs.iter().all(|(one, _)| one != at))
        .collect();
    own.added = (0..head.len())
        .filter_map(|at| index(head, at))
        .filter(|at| own.pairs.iter().all(|(_, other)| other != at))
        .collect();
    own
}
