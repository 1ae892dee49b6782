//! Reads a description as plain JSON. Takes its text; gives its operations, with references followed.

use octoforge_generator::{File, parse_document};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::operation::{Operation, Parameter};

/// Methods of a path item.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Headers that OpenAPI describes elsewhere.
const IGNORED: [&str; 4] = ["accept", "content-type", "authorization", "content-length"];

/// A description.
#[derive(Debug)]
pub(crate) struct Description {
    root: Value,
}

impl Description {
    pub(crate) fn parse(text: &str) -> Self {
        let root = parse_document(text, File::Description);
        Self {
            root: root.unwrap_or_default(),
        }
    }

    /// Follows references; a reference that leads nowhere gives null, which describes nothing.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut value = value;
        for _ in 0..50 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                return value;
            };
            let pointer = reference.strip_prefix('#');
            let plain = pointer.and_then(|pointer| self.root.pointer(pointer));
            let decoded = || {
                let decoded = percent_decode_str(pointer?).decode_utf8_lossy();
                self.root.pointer(&decoded)
            };
            value = plain.or_else(decoded).unwrap_or(&Value::Null);
        }
        &Value::Null
    }

    /// Returns the path item with what its reference leads to; what is said beside the reference counts.
    fn item(&self, item: &Value) -> Map<String, Value> {
        let mut whole = Map::new();
        if item.get("$ref").is_some() {
            let target = self.resolve(item).as_object();
            whole.extend(target.cloned().unwrap_or_default());
        }
        let own = item.as_object().cloned().unwrap_or_default();
        whole.extend(own.into_iter().filter(|(key, _)| key != "$ref"));
        whole
    }

    /// Returns all operations. An id that several have is that of the first, by its place; the others, and those without
    /// one, are called by method and path.
    pub(crate) fn operations(&self) -> Vec<Operation> {
        let paths = self.root.get("paths").and_then(Value::as_object);
        let paths = paths.into_iter().flatten();
        let mut operations: Vec<Operation> = Vec::new();
        for (path, item) in paths.filter(|(path, _)| !path.starts_with("x-")) {
            let item = self.item(item);
            for method in METHODS {
                if let Some(declared) = item.get(method).filter(|one| one.is_object()) {
                    operations.push(self.operation(path, method, &item, declared));
                }
            }
        }
        let place = |one: &Operation| {
            (
                one.template.replace('~', "~0").replace('/', "~1"),
                one.method.to_lowercase(),
            )
        };
        let firsts: Vec<bool> = operations
            .iter()
            .map(|one| {
                let mut same = operations.iter().filter(|other| other.id == one.id);
                same.all(|other| place(one) <= place(other))
            })
            .collect();
        for (operation, is_first) in operations.iter_mut().zip(firsts) {
            if !is_first || operation.id.is_empty() {
                operation.id =
                    format!("{} {}", operation.method.to_lowercase(), operation.template);
            }
        }
        operations
    }

    fn operation(
        &self,
        path: &str,
        method: &str,
        item: &Map<String, Value>,
        declared: &Value,
    ) -> Operation {
        let mut parameters: Vec<Parameter> = Vec::new();
        for list in [item.get("parameters"), declared.get("parameters")] {
            for one in list.and_then(Value::as_array).into_iter().flatten() {
                let Some(one) = Parameter::of(self.resolve(one)) else {
                    continue;
                };
                let is_same =
                    |other: &Parameter| other.name == one.name && other.place == one.place;
                parameters.retain(|other| !is_same(other));
                parameters.push(one);
            }
        }
        parameters.retain(|one| {
            let name = one.name.to_lowercase();
            one.place != "header" || !IGNORED.contains(&name.as_str())
        });
        let mut operation = Operation {
            id: declared
                .get("operationId")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            method: method.to_uppercase(),
            template: path.to_owned(),
            parameters,
            body: declared
                .get("requestBody")
                .map(|body| self.resolve(body).clone()),
            responses: declared
                .get("responses")
                .and_then(Value::as_object)
                .cloned()
                .unwrap_or_default(),
        };
        operation.complete();
        operation
    }
}
