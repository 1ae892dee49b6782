//! Compares the document around the operations: information, servers, tags, webhooks, components.

use serde_json::Value;

use super::member::keys;
use super::{At, Pairing, Walk};
use crate::rules::ChangeKind;

/// Keys of webhooks: that of OpenAPI 3.1, and the extension that descriptions in 3.0 use.
pub(crate) const WEBHOOKS: [&str; 2] = ["webhooks", "x-webhooks"];

impl<'a> Walk<'a> {
    /// Compares the documents.
    pub(super) fn document(&mut self) {
        let (base, head) = (self.base().root, self.head().root);
        self.find_renamed();
        let at = At::root();
        for key in keys(Some(base), Some(head)) {
            let (one, other) = (base.get(key), head.get(key));
            match key {
                "openapi" => self.member(ChangeKind::VersionChanged, &at, key, one, other),
                "info" => self.info(&at.below(key), one, other),
                "servers" => self.member(ChangeKind::ServerChanged, &at, key, one, other),
                "security" => self.member(ChangeKind::SecurityChanged, &at, key, one, other),
                "tags" => self.tags(&at.below(key), one, other),
                "paths" => {
                    self.empty(&at.below(key), one, other);
                    self.operations();
                }
                "components" => self.components(&at.below(key), one, other),
                key if WEBHOOKS.contains(&key) => self.webhooks(&at.below(key), one, other),
                key => self.remark(&at, key, one, other),
            }
        }
        self.note_renamed();
    }

    fn info(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        for key in keys(base, head) {
            let (one, other) = (
                base.and_then(|base| base.get(key)),
                head.and_then(|head| head.get(key)),
            );
            let kind = match key {
                "version" => ChangeKind::VersionChanged,
                key if key.starts_with("x-") => ChangeKind::ExtensionChanged,
                _ => ChangeKind::DocsChanged,
            };
            self.member(kind, at, key, one, other);
        }
    }

    fn tags(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        self.empty(at, base, head);
        let list = |value: Option<&'a Value>| {
            value
                .and_then(Value::as_array)
                .map_or(&[][..], Vec::as_slice)
        };
        let (base, head) = (list(base), list(head));
        let same = |one: &Value, other: &Value| one.get("name") == other.get("name");
        let pairing = Pairing::new(base, head, same);
        for &(one, other) in &pairing.pairs {
            if let (Some(base), Some(head)) = (base.get(one), head.get(other)) {
                self.remarks(&at.element(Some(one), Some(other)), base, head);
            }
        }
        self.elements(
            at,
            &pairing,
            base,
            head,
            (ChangeKind::TagAdded, ChangeKind::TagRemoved),
        );
        self.keep(at, &pairing);
    }

    /// Notes the elements of lists that are in no pair.
    pub(super) fn elements(
        &mut self,
        at: &At,
        pairing: &Pairing,
        base: &[Value],
        head: &[Value],
        (added, removed): (ChangeKind, ChangeKind),
    ) {
        for &index in &pairing.removed {
            self.note(
                removed,
                &at.element(Some(index), None),
                base.get(index),
                None,
            );
        }
        for &index in &pairing.added {
            self.note(added, &at.element(None, Some(index)), None, head.get(index));
        }
    }

    fn components(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        self.empty(at, base, head);
        for kind in keys(base, head) {
            let (one, other) = (
                base.and_then(|base| base.get(kind)),
                head.and_then(|head| head.get(kind)),
            );
            let parent = at;
            let at = at.below(kind);
            let shared = (ChangeKind::SharedAdded, ChangeKind::SharedRemoved);
            let docs = (ChangeKind::ExampleChanged, ChangeKind::ExampleChanged);
            match kind {
                "schemas" => self.schemas(&at, one, other),
                "parameters" => self.map(&at, one, other, shared, &mut |walk, at, one, other| {
                    walk.either(at, one, other, &mut Self::parameter);
                }),
                "responses" => self.map(&at, one, other, shared, &mut |walk, at, one, other| {
                    walk.either(at, one, other, &mut Self::response);
                }),
                "requestBodies" => {
                    self.map(&at, one, other, shared, &mut |walk, at, one, other| {
                        walk.either(at, one, other, &mut Self::request_body);
                    })
                }
                "headers" => self.map(&at, one, other, shared, &mut |walk, at, one, other| {
                    walk.either(at, one, other, &mut Self::header);
                }),
                "examples" => self.map(&at, one, other, docs, &mut |walk, at, one, other| {
                    if one != other {
                        walk.note(ChangeKind::ExampleChanged, at, Some(one), Some(other));
                    }
                }),
                "links" | "callbacks" => {
                    self.differing(ChangeKind::LinkChanged, &at, one, other);
                }
                "securitySchemes" => {
                    self.differing(ChangeKind::SecurityChanged, &at, one, other);
                }
                _ => self.remark(parent, kind, one, other),
            }
        }
    }

    /// Notes each entry of a map that differs, as a whole.
    fn differing(
        &mut self,
        kind: ChangeKind,
        at: &At,
        base: Option<&'a Value>,
        head: Option<&'a Value>,
    ) {
        self.map(at, base, head, (kind, kind), &mut |walk, at, one, other| {
            if one != other {
                walk.note(kind, at, Some(one), Some(other));
            }
        });
    }

    fn schemas(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        self.empty(at, base, head);
        for name in keys(base, head) {
            let (one, other) = (
                base.and_then(|base| base.get(name)),
                head.and_then(|head| head.get(name)),
            );
            match (one, other) {
                (Some(one), Some(other)) => self.schema(&at.below(name), one, other),
                // Renamed schemas are noted once all references to them are known.
                (None, _) if !self.is_new_name(name) => {
                    self.note(
                        ChangeKind::SchemaAdded,
                        &at.to(None, Some(name)),
                        None,
                        other,
                    );
                }
                (_, None) if !self.is_old_name(name) => {
                    self.note(
                        ChangeKind::SchemaRemoved,
                        &at.to(Some(name), None),
                        one,
                        None,
                    );
                }
                _ => {}
            }
        }
    }

    /// Compares values that may be references to a shared part, or the part itself.
    pub(super) fn either(
        &mut self,
        at: &At,
        base: &'a Value,
        head: &'a Value,
        compare: &mut dyn FnMut(&mut Self, &At, &'a Value, &'a Value),
    ) {
        let references = (super::reference(base), super::reference(head));
        if base == head {
            return;
        }
        if matches!(references, (Some(one), Some(other)) if one == other) {
            return self.beside_reference(at, base, head);
        }
        if let (None, None) = references {
            return compare(self, at, base, head);
        }
        let at = at.as_whole();
        let pointer = |side: Option<&String>| side.map_or("", String::as_str).to_owned();
        let (base, from) = self.base().target(base, &pointer(at.pointer.base.as_ref()));
        let (head, to) = self.head().target(head, &pointer(at.pointer.head.as_ref()));
        let before = self.found.len();
        compare(self, &at.moved(super::Sides::both(from, to)), base, head);
        if self.found.len() == before {
            self.note(ChangeKind::Restated, &at, None, None);
        }
    }
}
