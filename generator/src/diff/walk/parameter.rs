//! Parameters: which is which, and what differs between two.

use serde_json::Value;

use super::member::{is_on, keys};
use super::operation::{Operation, shared_parameters};
use super::{At, Doc, Pairing, Sides, Walk, reference};
use crate::diff::rules::Aspect;

/// A parameter, the pointer it stands at, and what it is known by.
struct Given<'a> {
    value: &'a Value,
    pointer: String,
    /// Its index in the operation's own list; those of the path have none.
    own: Option<usize>,
    place: &'a str,
    /// The name, or of a parameter of the path its place in it.
    key: String,
    required: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn parameters(&mut self, at: &At, base: &Operation<'a>, head: &Operation<'a>) {
        let shared = shared_parameters(base, head);
        let (from, to) = (&at.pointer.base, &at.pointer.head);
        let one = given(self.base(), base, from.as_deref(), shared.base.as_deref());
        let other = given(self.head(), head, to.as_deref(), shared.head.as_deref());
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
                    self.note(Aspect::Restated, &at, None, None);
                }
                self.either(&at, one.value, other.value, &mut Self::parameter);
            }
        }
        for given in pairing.removed.iter().filter_map(|&index| one.get(index)) {
            let aspects = (Aspect::ParamRemovedRequired, Aspect::ParamRemovedOptional);
            let at = at.moved(Sides {
                base: Some(given.pointer.clone()),
                head: None,
            });
            let at = if given.own.is_none() {
                at.within(&shared)
            } else {
                at
            };
            self.note(given.either(aspects), &at, Some(given.value), None);
        }
        for given in pairing.added.iter().filter_map(|&index| other.get(index)) {
            let aspects = (Aspect::ParamAddedRequired, Aspect::ParamAddedOptional);
            let at = at.moved(Sides {
                base: None,
                head: Some(given.pointer.clone()),
            });
            let at = if given.own.is_none() {
                at.within(&shared)
            } else {
                at
            };
            self.note(given.either(aspects), &at, None, Some(given.value));
        }
        self.keep(&at.below("parameters"), &own(&pairing, &one, &other));
        let list = |operation: &Operation<'a>| operation.value.get("parameters");
        self.empty(&at.below("parameters"), list(base), list(head));
    }

    /// Two parameters that are one.
    pub(super) fn parameter(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        for key in keys(Some(base), Some(head)) {
            let (one, other) = (base.get(key), head.get(key));
            match key {
                "name" => {
                    let in_path =
                        |value: &Value| value.get("in").is_some_and(|place| place == "path");
                    let aspect = match in_path(base) && in_path(head) {
                        true => Aspect::ParamPathRenamed,
                        false => Aspect::ParamRenamed,
                    };
                    self.member(aspect, at, key, one, other);
                }
                "required" => {
                    let aspects = (Aspect::ParamBecameRequired, Aspect::ParamBecameOptional);
                    self.switch(aspects, at, key, base, head);
                }
                "deprecated" => {
                    let aspects = (Aspect::ParamDeprecated, Aspect::ParamUndeprecated);
                    self.switch(aspects, at, key, base, head);
                }
                "in" | "style" | "explode" | "allowReserved" | "allowEmptyValue" | "content" => {
                    self.member(Aspect::ParamEncodingChanged, at, key, one, other);
                }
                "schema" => self.schema_or_none(at, key, one, other),
                key => self.remark(at, key, one, other),
            }
        }
    }

    /// A schema that may be missing, which is to say nothing of the value.
    pub(super) fn schema_or_none(
        &mut self,
        at: &At,
        key: &str,
        base: Option<&'a Value>,
        head: Option<&'a Value>,
    ) {
        match (base, head) {
            (Some(one), Some(other)) => self.schema(&at.below(key), one, other),
            _ => self.member(Aspect::KindChanged, at, key, base, head),
        }
    }
}

impl Given<'_> {
    fn either(&self, (required, optional): (Aspect, Aspect)) -> Aspect {
        if self.required { required } else { optional }
    }
}

/// The parameters of an operation: its own, then those of its path that it does not replace.
fn given<'a>(
    doc: Doc<'a>,
    operation: &Operation<'a>,
    at: Option<&str>,
    shared: Option<&str>,
) -> Vec<Given<'a>> {
    let list = |value: &'a Value| value.get("parameters").and_then(Value::as_array);
    let own = at.map(|at| format!("{at}/parameters"));
    let own = list(operation.value).zip(own);
    let of_path = list(operation.item).zip(shared.map(str::to_owned));
    let mut all: Vec<Given<'a>> = Vec::new();
    for (is_own, (list, at)) in [(true, own), (false, of_path)]
        .into_iter()
        .filter_map(|(is_own, list)| Some((is_own, list?)))
    {
        for (index, value) in list.iter().enumerate() {
            let (said, _) = doc.target(value, "");
            let text = |key: &str| said.get(key).and_then(Value::as_str).unwrap_or_default();
            let place = text("in");
            let key = match place {
                "path" => position(operation.path, text("name")),
                _ => text("name").to_owned(),
            };
            let replaced = |one: &Given<'_>| (one.place, &one.key) == (place, &key);
            if !is_own && all.iter().any(replaced) {
                continue;
            }
            all.push(Given {
                value,
                pointer: format!("{at}/{index}"),
                own: is_own.then_some(index),
                place,
                key,
                required: is_on(said, "required") || place == "path",
            });
        }
    }
    all
}

/// Where in the path a parameter stands; its name, if it does not.
fn position(path: &str, name: &str) -> String {
    let mut names = path.split('{').skip(1).map(|part| part.split('}').next());
    let found = names.position(|found| found == Some(name));
    found.map_or_else(|| name.to_owned(), |index| index.to_string())
}

/// How the operation's own lists were paired.
fn own(pairing: &Pairing, base: &[Given<'_>], head: &[Given<'_>]) -> Pairing {
    let index = |list: &[Given<'_>], at: usize| list.get(at).and_then(|given| given.own);
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
