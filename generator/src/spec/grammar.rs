//! The shape of an OpenAPI document: which key of which object holds what.
//!
//! Takes: the kind of an object and one of its keys. Gives: the kind of what is under it, and whether that is one
//! object, a list or a map of them. Everything that has to tell a keyword from a name goes by this table: a
//! property may be called `example`, `type` or `properties`.
//!
//! ```text
//! (Schema, "properties") → a map of Schema     (Schema, "title") → nothing to descend into
//! ```

use serde_json::{Map, Value};

use super::pointer;

/// What an object of the document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    Info,
    Server,
    Tag,
    Components,
    PathItem,
    Operation,
    Callback,
    Parameter,
    RequestBody,
    Responses,
    Response,
    Header,
    MediaType,
    Encoding,
    Example,
    Link,
    SecurityScheme,
    Schema,
}

/// How objects of a kind stand under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    One,
    List,
    Map,
}

/// What stands under `key` in an object of kind `parent`; `None` if it is no object that the standard names.
pub(crate) fn child(parent: Kind, key: &str) -> Option<(Shape, Kind)> {
    use Shape::{List, Map, One};
    Some(match (parent, key) {
        (Kind::Document, "info") => (One, Kind::Info),
        (Kind::Document, "tags") => (List, Kind::Tag),
        (Kind::Document, "components") => (One, Kind::Components),
        (Kind::Document, "paths" | "webhooks" | "x-webhooks") => (Map, Kind::PathItem),
        (Kind::Document | Kind::PathItem | Kind::Operation, "servers") => (List, Kind::Server),

        (Kind::Components, "schemas") => (Map, Kind::Schema),
        (Kind::Components, "responses") => (Map, Kind::Response),
        (Kind::Components, "parameters") => (Map, Kind::Parameter),
        (Kind::Components, "requestBodies") => (Map, Kind::RequestBody),
        (Kind::Components, "securitySchemes") => (Map, Kind::SecurityScheme),
        (Kind::Components, "pathItems") => (Map, Kind::PathItem),
        (Kind::Components | Kind::Operation, "callbacks") => (Map, Kind::Callback),
        (Kind::Components | Kind::Response, "links") => (Map, Kind::Link),
        (Kind::Components | Kind::Response | Kind::Encoding, "headers") => (Map, Kind::Header),
        (Kind::Components | Kind::MediaType | Kind::Parameter | Kind::Header, "examples") => {
            (Map, Kind::Example)
        }

        (
            Kind::PathItem,
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace",
        ) => (One, Kind::Operation),
        (Kind::PathItem | Kind::Operation, "parameters") => (List, Kind::Parameter),
        (Kind::Operation, "requestBody") => (One, Kind::RequestBody),
        (Kind::Operation, "responses") => (One, Kind::Responses),
        (Kind::Responses, key) if !key.starts_with("x-") => (One, Kind::Response),
        (Kind::Callback, key) if !key.starts_with("x-") => (One, Kind::PathItem),

        (Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::Response, "content") => {
            (Map, Kind::MediaType)
        }
        (Kind::Parameter | Kind::Header | Kind::MediaType, "schema") => (One, Kind::Schema),
        (Kind::MediaType, "encoding") => (Map, Kind::Encoding),

        (Kind::Schema, "properties" | "patternProperties" | "$defs") => (Map, Kind::Schema),
        (Kind::Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => (List, Kind::Schema),
        (Kind::Schema, "items" | "not" | "additionalProperties") => (One, Kind::Schema),
        _ => return None,
    })
}

/// One object of a document, with its kind and its pointer.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    pub(super) kind: Kind,
    pub(super) value: &'a Value,
    pub(super) pointer: String,
}

impl<'a> Place<'a> {
    /// The objects directly under this one.
    pub(crate) fn children(&self) -> Vec<Place<'a>> {
        let mut found = Vec::new();
        for (key, value) in self.value.as_object().into_iter().flatten() {
            let Some((shape, kind)) = child(self.kind, key) else {
                continue;
            };
            let mut pointer = self.pointer.clone();
            pointer::push(&mut pointer, key);
            let below = |token: &str, value: &'a Value| {
                let mut pointer = pointer.clone();
                pointer::push(&mut pointer, token);
                Place {
                    kind,
                    value,
                    pointer,
                }
            };
            match (shape, value) {
                (Shape::One, value) => found.push(Place {
                    kind,
                    value,
                    pointer,
                }),
                (Shape::List, Value::Array(list)) => {
                    found.extend(
                        (0..)
                            .zip(list)
                            .map(|(at, each): (usize, _)| below(&at.to_string(), each)),
                    );
                }
                (Shape::Map, Value::Object(map)) => {
                    found.extend(
                        map.iter()
                            .filter(|(name, _)| is_name(kind, name))
                            .map(|(name, each)| below(name, each)),
                    );
                }
                _ => {}
            }
        }
        found
    }
}

/// Calls `change` on every object of the document, children before parents.
pub(super) fn change_all(
    kind: Kind,
    value: &mut Value,
    pointer: &mut String,
    change: &mut dyn FnMut(Kind, &mut Value, &str),
) {
    for (key, value) in value.as_object_mut().into_iter().flat_map(Map::iter_mut) {
        let Some((shape, kind)) = child(kind, key) else {
            continue;
        };
        under(pointer, key, |pointer| match (shape, value) {
            (Shape::One, value) => change_all(kind, value, pointer, change),
            (Shape::List, Value::Array(list)) => {
                for (at, each) in list.iter_mut().enumerate() {
                    under(pointer, &at.to_string(), |pointer| {
                        change_all(kind, each, pointer, change)
                    });
                }
            }
            (Shape::Map, Value::Object(map)) => {
                for (name, each) in map.iter_mut() {
                    if is_name(kind, name) {
                        under(pointer, name, |pointer| {
                            change_all(kind, each, pointer, change)
                        });
                    }
                }
            }
            _ => {}
        });
    }
    change(kind, value, pointer);
}

/// Runs `work` with one more token on the pointer, and takes the token off again.
fn under(pointer: &mut String, token: &str, work: impl FnOnce(&mut String)) {
    let before = pointer.len();
    pointer::push(pointer, token);
    work(pointer);
    pointer.truncate(before);
}

/// Whether a key of a map names an object. Paths may stand beside extensions (`x-…`); other maps hold names only.
fn is_name(kind: Kind, key: &str) -> bool {
    kind != Kind::PathItem || !key.starts_with("x-")
}
