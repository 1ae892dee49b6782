//! Pairs and compares operations and webhooks.

use serde_json::Value;

use super::member::{is_on, keys};
use super::{At, Pairing, Sides, Walk};
use crate::rules::ChangeKind;
use octoforge_generator::document::pointer;

/// The keys of a path item that are operations.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation and its place.
pub(super) struct Operation<'a> {
    pub(super) path: &'a str,
    pub(super) method: &'a str,
    pub(super) item: &'a Value,
    pub(super) value: &'a Value,
}

impl<'a> Operation<'a> {
    fn id(&self) -> Option<&'a str> {
        self.value.get("operationId")?.as_str()
    }

    fn place(&self) -> (&'a str, &'a str) {
        (self.path, self.method)
    }

    fn pointer(&self) -> String {
        pointer::join(["paths", self.path, self.method])
    }

    /// Returns the path without the names of its parameters, which are never sent.
    fn template(&self) -> String {
        let parts = self.path.split('{').enumerate();
        let nameless = parts.map(|(index, part)| match part.split_once('}') {
            Some((_, rest)) if index > 0 => format!("{{}}{rest}"),
            _ => part.to_owned(),
        });
        nameless.collect()
    }

    /// Returns the pointer of the parameters that all operations of the path share.
    fn shared(&self) -> Option<String> {
        self.item.get("parameters")?;
        Some(pointer::join(["paths", self.path, "parameters"]))
    }
}

/// Returns every operation, by path and method: if several match, the order of keys must not decide between them.
fn all(root: &Value) -> Vec<Operation<'_>> {
    let paths = root.get("paths").and_then(Value::as_object);
    let mut all = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let members = item.as_object().into_iter().flatten();
        all.extend(
            members
                .filter(|(key, _)| METHODS.contains(&key.as_str()))
                .map(|(method, value)| Operation {
                    path,
                    method,
                    item,
                    value,
                }),
        );
    }
    all.sort_by_key(Operation::place);
    all
}

impl<'a> Walk<'a> {
    /// Compares the operations under `paths`. Operations with the same method and path template are the same, whatever
    /// their ids. If none has that method and path any more, an equal id is evidence that the operation moved.
    pub(super) fn operations(&mut self) {
        let (base, head) = (all(self.base().root), all(self.head().root));
        let same_id = |one: &Operation<'_>, other: &Operation<'_>| {
            one.id().is_some() && one.id() == other.id()
        };
        let same_place = |one: &Operation<'_>, other: &Operation<'_>| one.place() == other.place();
        let mut pairing = Pairing::new(&base, &head, same_place);
        // Among operations with one id, those with the same method are paired first.
        pairing.pair(&base, &head, |one, other| {
            one.method == other.method && same_id(one, other)
        });
        pairing.pair(&base, &head, same_id);
        pairing.pair(&base, &head, |one, other| {
            one.method == other.method && one.template() == other.template()
        });
        for &(one, other) in &pairing.pairs {
            if let (Some(base), Some(head)) = (base.get(one), head.get(other)) {
                self.matched(base, head);
            }
        }
        for one in pairing.removed.iter().filter_map(|&index| base.get(index)) {
            self.unmatched(ChangeKind::OpRemoved, one, true);
        }
        for one in pairing.added.iter().filter_map(|&index| head.get(index)) {
            self.unmatched(ChangeKind::OpAdded, one, false);
        }
        self.path_items();
    }

    /// Compares path items, except for their operations and parameters.
    fn path_items(&mut self) {
        let paths = |root: &'a Value| root.get("paths");
        let (base, head) = (paths(self.base().root), paths(self.head().root));
        let at = At::root().below("paths");
        for path in keys(base, head) {
            let item = |paths: Option<&'a Value>| paths.and_then(|paths| paths.get(path));
            let (one, other) = (item(base), item(head));
            if !path.starts_with('/') {
                self.remark(&at, path, one, other);
                continue;
            }
            let at = at.below(path);
            self.empty(&at, one, other);
            for key in keys(one, other) {
                let get = |item: Option<&'a Value>| item.and_then(|item| item.get(key));
                match key {
                    // Changes of shared parameters are noted for each operation.
                    "parameters" => {
                        self.member(ChangeKind::Restated, &at, key, get(one), get(other))
                    }
                    "servers" => {
                        self.member(ChangeKind::ServerChanged, &at, key, get(one), get(other));
                    }
                    key if METHODS.contains(&key) => {}
                    key => self.remark(&at, key, get(one), get(other)),
                }
            }
        }
    }

    fn unmatched(&mut self, kind: ChangeKind, operation: &Operation<'a>, in_base: bool) {
        let both = At::new(operation.pointer(), operation.pointer());
        let at = both.only(in_base, !in_base);
        let value = Some(operation.value.clone());
        let (old, new) = if in_base {
            (value, None)
        } else {
            (None, value)
        };
        self.note_with(kind, &at, old, new, vec![at.edit()]);
    }

    fn matched(&mut self, base: &Operation<'a>, head: &Operation<'a>) {
        let at = At::new(base.pointer(), head.pointer());
        let at = if base.place() == head.place() {
            at
        } else {
            self.note_moved(&at, base, head);
            at.as_moved()
        };
        self.operation(&at, base, head);
    }

    fn note_moved(&mut self, at: &At, base: &Operation<'a>, head: &Operation<'a>) {
        let text = |text: &str| Some(Value::from(text));
        if base.method != head.method {
            let (old, new) = (text(base.method), text(head.method));
            self.note_with(ChangeKind::OpMethodChanged, at, old, new, vec![at.edit()]);
        }
        let kind = match base.template() == head.template() {
            _ if base.path == head.path => return,
            true => ChangeKind::OpPathRespelled,
            false => ChangeKind::OpMoved,
        };
        self.note_with(kind, at, text(base.path), text(head.path), vec![at.edit()]);
    }

    /// Compares two paired operations.
    pub(super) fn operation(&mut self, at: &At, base: &Operation<'a>, head: &Operation<'a>) {
        self.parameters(at, base, head);
        for key in keys(Some(base.value), Some(head.value)) {
            let (one, other) = (base.value.get(key), head.value.get(key));
            match key {
                "operationId" => self.member(ChangeKind::OpRenamed, at, key, one, other),
                "tags" => self.member(ChangeKind::OpTagChanged, at, key, one, other),
                "parameters" => {}
                "requestBody" => self.body(&at.below(key), one, other),
                "responses" => self.responses(&at.below(key), one, other),
                "deprecated" => {
                    let aspects = (ChangeKind::OpDeprecated, ChangeKind::OpUndeprecated);
                    self.switch(aspects, at, key, base.value, head.value);
                }
                "servers" => self.member(ChangeKind::ServerChanged, at, key, one, other),
                "security" => self.member(ChangeKind::SecurityChanged, at, key, one, other),
                "callbacks" => self.member(ChangeKind::LinkChanged, at, key, one, other),
                key => self.remark(at, key, one, other),
            }
        }
    }

    /// Compares a boolean keyword that is false by default: an explicit `false` changes nothing.
    pub(super) fn switch(
        &mut self,
        (on, off): (ChangeKind, ChangeKind),
        at: &At,
        key: &str,
        base: &Value,
        head: &Value,
    ) {
        let (one, other) = (base.get(key), head.get(key));
        if one == other {
            return;
        }
        let kind = match (is_on(base, key), is_on(head, key)) {
            (false, true) => on,
            (true, false) => off,
            _ => ChangeKind::Restated,
        };
        // The fact is about the whole; the edit is that of the keyword.
        let edit = at.to(one.map(|_| key), other.map(|_| key)).edit();
        self.note_with(kind, at, one.cloned(), other.cloned(), vec![edit]);
    }

    /// Compares webhooks.
    pub(super) fn webhooks(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        let aspects = (ChangeKind::WebhookAdded, ChangeKind::WebhookRemoved);
        self.map(at, base, head, aspects, &mut |walk, at, one, other| {
            walk.webhook(at, one, other);
        });
    }

    fn webhook(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        for key in keys(Some(base), Some(head)) {
            let operation = |item: &'a Value| {
                Some(Operation {
                    path: "",
                    method: "",
                    item: &Value::Null,
                    value: item.get(key)?,
                })
            };
            let (one, other) = (operation(base), operation(head));
            match (one, other) {
                (Some(one), Some(other)) if METHODS.contains(&key) => {
                    self.operation(&at.below(key), &one, &other);
                }
                _ if METHODS.contains(&key) => {
                    let (one, other) = (base.get(key), head.get(key));
                    self.member(ChangeKind::OpMethodChanged, at, key, one, other);
                }
                _ => self.remark(at, key, base.get(key), head.get(key)),
            }
        }
    }
}

/// Returns the pointers of the parameters that all operations of a path share.
pub(super) fn shared_parameters(base: &Operation<'_>, head: &Operation<'_>) -> Sides<String> {
    Sides {
        base: base.shared(),
        head: head.shared(),
    }
}
