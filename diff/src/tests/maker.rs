//! Makes documents from bytes and changes them, so that shrinking the bytes shrinks the documents.

use serde_json::{Map, Value, json};

use octoforge_generator::document::grammar::{Kind, Shape, child};

/// The names of schemas.
pub(super) const NAMES: [&str; 5] = ["cat", "dog", "cow", "hen", "pig"];
const WORDS: [&str; 6] = ["name", "age", "type", "enum", "owner", "properties"];

pub(super) struct Maker<'b> {
    bytes: std::slice::Iter<'b, u8>,
}

impl<'b> Maker<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self {
            bytes: bytes.iter(),
        }
    }

    /// Returns a number below `bound`. After the last byte all numbers are zero, so that every document is finite.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.bytes
            .next()
            .map_or(0, |byte| usize::from(*byte) % bound)
    }

    fn one<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words
            .get(self.below(words.len()))
            .copied()
            .unwrap_or_default()
    }

    /// Makes a document.
    pub(super) fn document(&mut self) -> Value {
        let mut schemas = Map::new();
        for name in NAMES.iter().take(self.below(NAMES.len() + 1)) {
            schemas.insert((*name).to_owned(), self.schema(3));
        }
        let mut paths = Map::new();
        for _ in 0..self.below(5) {
            let path = self.path();
            let mut item = Map::new();
            for _ in 0..=self.below(2) {
                let method = self.one(&["get", "put", "post", "delete"]);
                item.insert(method.to_owned(), self.operation());
            }
            if self.below(6) == 0 {
                item.insert("parameters".to_owned(), self.parameters());
            }
            paths.insert(path, Value::Object(item));
        }
        json!({
            "openapi": "3.0.3",
            "info": { "title": "T", "version": self.one(&["1", "2"]) },
            "paths": paths,
            "x-webhooks": { "ping": { "post": self.operation() } },
            "components": {
                "schemas": schemas,
                "parameters": { "page": self.parameter() },
                "responses": { "none": { "description": self.one(&["a", "b"]) } },
            },
        })
    }

    fn path(&mut self) -> String {
        self.one(&["/a", "/b/{x}", "/b/{y}", "/c/{x}/d", "/e"])
            .to_owned()
    }

    pub(super) fn operation(&mut self) -> Value {
        let mut operation = json!({
            "operationId": format!("{}/{}", self.one(&["zoo", "farm"]), self.below(9)),
            "tags": [self.one(&["zoo", "farm"])],
            "responses": {},
        });
        let content = json!({ "application/json": { "schema": self.schema(2) } });
        let mut responses = Map::new();
        responses.insert(
            self.one(&["200", "201", "404"]).to_owned(),
            json!({ "description": self.one(&["a", "b"]), "content": content }),
        );
        if self.below(2) == 0 {
            responses.insert(
                "204".to_owned(),
                json!({ "$ref": "#/components/responses/none" }),
            );
        }
        operation["responses"] = Value::Object(responses);
        if self.below(2) == 0 {
            operation["parameters"] = self.parameters();
        }
        if self.below(3) == 0 {
            operation["deprecated"] = json!(self.below(2) == 0);
        }
        if self.below(2) == 0 {
            let content = json!({ self.one(&["application/json", "text/plain"]): { "schema": self.schema(2) } });
            operation["requestBody"] =
                json!({ "required": self.below(2) == 0, "content": content });
        }
        operation
    }

    fn parameters(&mut self) -> Value {
        let mut list: Vec<Value> = Vec::new();
        for _ in 0..self.below(4) {
            let parameter = match self.below(4) {
                0 => json!({ "$ref": "#/components/parameters/page" }),
                _ => self.parameter(),
            };
            list.push(parameter);
        }
        Value::Array(list)
    }

    fn parameter(&mut self) -> Value {
        json!({
            "name": self.one(&WORDS), "in": self.one(&["query", "path", "header"]),
            "required": self.below(2) == 0, "schema": self.schema(1),
        })
    }

    /// Makes a schema of at most this depth.
    pub(super) fn schema(&mut self, depth: usize) -> Value {
        let mut schema = match self.below(if depth == 0 { 4 } else { 9 }) {
            0 => json!({ "type": "string" }),
            1 => json!({ "type": "integer", "minimum": self.below(3) }),
            2 => json!({ "type": "string", "enum": self.enum_values() }),
            3 => return json!({ "$ref": format!("#/components/schemas/{}", self.one(&NAMES)) }),
            4 => json!({ "type": "array", "items": self.schema(depth - 1) }),
            5 => json!({ "allOf": self.schemas(depth - 1) }),
            6 => json!({ self.one(&["oneOf", "anyOf"]): self.schemas(depth - 1) }),
            7 => json!({ "type": "object", "additionalProperties": self.schema(depth - 1) }),
            _ => self.object(depth - 1),
        };
        for (key, value) in [
            ("nullable", json!(true)),
            ("description", json!("d")),
            ("x-y", json!(1)),
        ] {
            if self.below(5) == 0 {
                schema[key] = value;
            }
        }
        schema
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        for _ in 0..self.below(4) {
            let name = self.one(&WORDS).to_owned();
            properties.insert(name, self.schema(depth));
        }
        let required: Vec<&str> = WORDS.into_iter().filter(|_| self.below(4) == 0).collect();
        json!({ "type": "object", "properties": properties, "required": required })
    }

    fn schemas(&mut self, depth: usize) -> Vec<Value> {
        (0..=self.below(3)).map(|_| self.schema(depth)).collect()
    }

    fn enum_values(&mut self) -> Vec<&'static str> {
        let all = ["x", "y", "z"];
        all.into_iter().filter(|_| self.below(2) == 0).collect()
    }

    /// Returns the document with a few values replaced, removed, duplicated or reordered. Changes that give an invalid
    /// description are not made.
    pub(super) fn changed(&mut self, document: &Value) -> Value {
        let mut changed = document.clone();
        for _ in 0..=self.below(6) {
            let mut next = changed.clone();
            self.change(&mut next);
            if is_shaped(Kind::Document, &next) && octoforge_generator::parse::typed(&next).is_ok()
            {
                changed = next;
            }
        }
        changed
    }

    fn change(&mut self, value: &mut Value) {
        let deeper = self.below(5) > 0;
        match value {
            Value::Object(map) if !map.is_empty() => {
                let at = self.below(map.len());
                let Some(key) = map.keys().nth(at).cloned() else {
                    return;
                };
                match (deeper, map.get_mut(&key)) {
                    (true, Some(inner)) => self.change(inner),
                    _ => self.member(map, &key),
                }
            }
            Value::Array(list) if !list.is_empty() => {
                let at = self.below(list.len());
                match (self.below(4), list.get_mut(at)) {
                    (0, _) => drop(list.remove(at)),
                    (1, Some(one)) => {
                        let one = one.clone();
                        list.push(one);
                    }
                    (2, _) => list.reverse(),
                    (_, Some(one)) => self.change(one),
                    _ => {}
                }
            }
            Value::String(text) => text.push('x'),
            Value::Bool(on) => *on = !*on,
            _ => {}
        }
    }

    fn member(&mut self, map: &mut Map<String, Value>, key: &str) {
        match self.below(4) {
            0 => drop(map.remove(key)),
            1 => {
                if let Some(value) = map.get(key).cloned() {
                    map.insert(format!("{key}2"), value);
                }
            }
            2 => drop(map.insert(key.to_owned(), self.schema(1))),
            _ => drop(map.insert("description".to_owned(), json!("new"))),
        }
    }
}

/// `true` if every object of the standard is an object, and every list and map of them a list or map. `openapiv3`
/// checks less.
fn is_shaped(kind: Kind, value: &Value) -> bool {
    let Value::Object(map) = value else {
        return false;
    };
    map.iter().all(|(key, value)| match child(kind, key) {
        None if kind == Kind::Schema && key == "required" => {
            let list = value.as_array();
            list.is_some_and(|list| list.iter().all(Value::is_string))
        }
        None if kind == Kind::Schema && key == "enum" => value.is_array(),
        None => true,
        Some((Shape::One, _)) if key == "additionalProperties" && value.is_boolean() => true,
        Some((Shape::One, below)) => is_shaped(below, value),
        Some((Shape::List, below)) => {
            let list = value.as_array();
            list.is_some_and(|list| list.iter().all(|each| is_shaped(below, each)))
        }
        Some((Shape::Map, below)) => {
            let map = value.as_object();
            map.is_some_and(|map| map.values().all(|each| is_shaped(below, each)))
        }
    })
}
