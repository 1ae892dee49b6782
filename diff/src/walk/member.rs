//! Compares keywords without a rule: documentation, extensions, unknown ones.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{At, Walk};
use crate::rules::ChangeKind;

/// Returns the keys of two objects, each once, sorted.
pub(super) fn keys<'v>(base: Option<&'v Value>, head: Option<&'v Value>) -> BTreeSet<&'v str> {
    let keys = |value: Option<&'v Value>| value.and_then(Value::as_object).map(Map::keys);
    let all = keys(base).into_iter().chain(keys(head)).flatten();
    all.map(String::as_str).collect()
}

impl<'a> Walk<'a> {
    /// Notes a key whose values differ, or that one side does not have, as this kind of change.
    pub(super) fn member(
        &mut self,
        kind: ChangeKind,
        at: &At,
        key: &str,
        base: Option<&Value>,
        head: Option<&Value>,
    ) {
        if base != head {
            let at = at.to(base.map(|_| key), head.map(|_| key));
            self.note(kind, &at, base, head);
        }
    }

    /// Notes a key that differs: documentation and extensions as such, any other key as unclassified.
    pub(super) fn remark(
        &mut self,
        at: &At,
        key: &str,
        base: Option<&Value>,
        head: Option<&Value>,
    ) {
        let kind = match key {
            "description" | "summary" | "title" | "externalDocs" => ChangeKind::DocsChanged,
            "example" | "examples" => ChangeKind::ExampleChanged,
            _ if key.starts_with("x-") => ChangeKind::ExtensionChanged,
            _ => ChangeKind::Unclassified,
        };
        self.member(kind, at, key, base, head);
    }

    /// Compares all keys of an object that has only keywords without a rule.
    pub(super) fn remarks(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        for key in keys(Some(base), Some(head)) {
            self.remark(at, key, base.get(key), head.get(key));
        }
    }

    /// Compares the keys next to a reference. They have no meaning in OpenAPI 3.0, but can differ.
    pub(super) fn beside_reference(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        for key in keys(Some(base), Some(head))
            .into_iter()
            .filter(|key| *key != "$ref")
        {
            self.remark(at, key, base.get(key), head.get(key));
        }
    }

    /// Notes an empty map or list on one side and a missing one on the other, which mean the same.
    pub(super) fn empty(&mut self, at: &At, base: Option<&Value>, head: Option<&Value>) {
        let is_empty = |value: &&Value| match value {
            Value::Object(map) => map.is_empty(),
            Value::Array(list) => list.is_empty(),
            _ => false,
        };
        let mut there = base.iter().chain(&head).copied();
        if base.is_some() != head.is_some() && there.all(|value| is_empty(&value)) {
            self.note(
                ChangeKind::Restated,
                &at.only(base.is_some(), head.is_some()),
                base,
                head,
            );
        }
    }

    /// Compares two maps: entries of one side are added or removed, and `both` compares those of both sides.
    pub(super) fn map(
        &mut self,
        at: &At,
        base: Option<&'a Value>,
        head: Option<&'a Value>,
        (added, removed): (ChangeKind, ChangeKind),
        both: &mut dyn FnMut(&mut Self, &At, &'a Value, &'a Value),
    ) {
        self.empty(at, base, head);
        for key in keys(base, head) {
            let (one, other) = (
                base.and_then(|base| base.get(key)),
                head.and_then(|head| head.get(key)),
            );
            match (one, other) {
                (Some(one), Some(other)) => both(self, &at.below(key), one, other),
                (None, _) => self.note(added, &at.to(None, Some(key)), None, other),
                (_, None) => self.note(removed, &at.to(Some(key), None), one, None),
            }
        }
    }
}

/// `true` if a boolean keyword, which is false by default, is true.
pub(super) fn is_on(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}
