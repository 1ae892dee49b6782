//! Defines the structure of OpenAPI documents as one table: the kind of object under each key of each kind of object.
//!
//! Takes: the kind of an object and one of its keys. Gives: the kind of what is under it, and its arrangement: one
//! object, a list or a map. Code that tells keywords from names uses this table, because a property may be called
//! `example`, `type` or `properties`.
//!
//! ```text
//! (Schema, "properties") → a map of Schema     (Schema, "title") → nothing to descend into
//! ```

use serde_json::{Map, Value};

use super::pointer;

/// Kind of an object in an OpenAPI document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The document itself.
    Document,
    /// The `info` object.
    Info,
    /// A server.
    Server,
    /// A tag.
    Tag,
    /// The `components` object.
    Components,
    /// A path item, also of a webhook or a callback.
    PathItem,
    /// An operation.
    Operation,
    /// A callback.
    Callback,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// The responses of an operation.
    Responses,
    /// A response.
    Response,
    /// A header.
    Header,
    /// The content in one media type.
    MediaType,
    /// The encoding of a part.
    Encoding,
    /// An example.
    Example,
    /// A link.
    Link,
    /// A security scheme.
    SecurityScheme,
    /// A schema.
    Schema,
}

/// Arrangement of objects under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A single object.
    One,
    /// A list of objects.
    List,
    /// A map of objects by name.
    Map,
}

/// Returns the arrangement and kind of the objects under `key` in a `parent`; `None` if the standard defines no objects
/// there.
pub fn child(parent: Kind, key: &str) -> Option<(Shape, Kind)> {
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

/// Object of a document with its kind and pointer.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// Kind of the object.
    pub kind: Kind,
    /// Value of the object.
    pub value: &'a Value,
    /// JSON pointer of the object.
    pub pointer: String,
}

impl<'a> Place<'a> {
    /// Returns the objects directly under this one.
    pub fn children(&self) -> Vec<Place<'a>> {
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

/// Calls `change` on every object below `value` and on `value` itself, children before parents.
pub fn change_all(
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

/// Runs `work` with one more token on the pointer, then removes the token.
fn under(pointer: &mut String, token: &str, work: impl FnOnce(&mut String)) {
    let before = pointer.len();
    pointer::push(pointer, token);
    work(pointer);
    pointer.truncate(before);
}

/// `true` if a key of a map names an object. Only maps of paths may also hold extensions (`x-…`).
pub(crate) fn is_name(kind: Kind, key: &str) -> bool {
    kind != Kind::PathItem || !key.starts_with("x-")
}
