//! Views of schemas that do not depend on their form: `allOf` is merged, and references are resolved if asked for.
//!
//! ```text
//! allOf: [{$ref: X}, {properties: {p: …}}]   parts: those of X, and {properties: {p: …}}
//! ```

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Doc, reference};
use octoforge_generator::document::pointer;

/// A value with its pointer.
#[derive(Clone, Debug)]
pub(super) struct Part<'a> {
    pub(super) value: &'a Value,
    pub(super) pointer: String,
}

/// A schema as the parts that must all hold.
#[derive(Clone, Debug, Default)]
pub(super) struct View<'a> {
    pub(super) parts: Vec<Part<'a>>,
    /// References that were not resolved.
    pub(super) references: BTreeSet<&'a str>,
    /// `true` if the whole allows null, whatever its parts say.
    nullable: bool,
}

/// The treatment of references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow {
    /// The target of a reference is part of the schema.
    Yes,
    /// References are kept separately.
    No,
}

impl<'a> View<'a> {
    /// Merges these schemas into one view.
    pub(super) fn new(doc: Doc<'a>, parts: &[Part<'a>], follow: Follow) -> Self {
        let mut view = Self::default();
        let mut entered = BTreeSet::new();
        for part in parts {
            view.add(doc, part.clone(), follow, &mut entered);
        }
        view
    }

    fn add(
        &mut self,
        doc: Doc<'a>,
        part: Part<'a>,
        follow: Follow,
        entered: &mut BTreeSet<&'a str>,
    ) {
        if let Some(to) = reference(part.value) {
            match (follow, doc.resolve(to)) {
                (Follow::Yes, Some((value, pointer))) => {
                    if entered.insert(to) {
                        self.add(doc, Part { value, pointer }, follow, entered);
                    }
                }
                _ => {
                    self.references.insert(to);
                }
            }
            return;
        }
        let Some(all) = part.value.get("allOf").and_then(Value::as_array) else {
            self.parts.push(part);
            return;
        };
        self.nullable |= nullable(part.value);
        for (index, value) in all.iter().enumerate() {
            let pointer = format!("{}/allOf/{index}", part.pointer);
            self.add(doc, Part { value, pointer }, follow, entered);
        }
        // Keywords next to `allOf` are one more part, if they describe the value.
        let says =
            |key: &String| !matches!(key.as_str(), "allOf" | "nullable") && restricts_value(key);
        if part
            .value
            .as_object()
            .is_some_and(|map| map.keys().any(says))
        {
            self.parts.push(part);
        }
    }

    /// `true` if null is allowed: by the whole, or by every part of it.
    pub(super) fn nullable(&self) -> bool {
        let parts = || {
            self.parts
                .iter()
                .filter(|part| part.value.get("allOf").is_none())
        };
        self.nullable || (parts().next().is_some() && parts().all(|part| nullable(part.value)))
    }

    /// Returns the value of a keyword in the first part that has it.
    pub(super) fn get(&self, key: &str) -> Option<Part<'a>> {
        self.parts.iter().find_map(|part| part.get(key))
    }

    /// Returns the keys of all parts.
    pub(super) fn keys(&self) -> BTreeSet<&'a str> {
        let maps = self.parts.iter().filter_map(|part| part.value.as_object());
        maps.flat_map(Map::keys).map(String::as_str).collect()
    }

    /// Returns the properties, each with all its schemas.
    pub(super) fn properties(&self) -> BTreeMap<&'a str, Vec<Part<'a>>> {
        let mut properties: BTreeMap<&'a str, Vec<Part<'a>>> = BTreeMap::new();
        for part in self.parts.iter().filter_map(|part| part.get("properties")) {
            for (name, value) in part.value.as_object().into_iter().flatten() {
                let mut pointer = part.pointer.clone();
                pointer::push(&mut pointer, name);
                properties
                    .entry(name)
                    .or_default()
                    .push(Part { value, pointer });
            }
        }
        properties
    }

    /// Returns the names of required properties, each with its pointer in `required`.
    pub(super) fn required(&self) -> BTreeMap<&'a str, String> {
        let mut required = BTreeMap::new();
        for part in self.parts.iter().filter_map(|part| part.get("required")) {
            for (index, name) in part.value.as_array().into_iter().flatten().enumerate() {
                if let Some(name) = name.as_str() {
                    let pointer = || format!("{}/{index}", part.pointer);
                    required.entry(name).or_insert_with(pointer);
                }
            }
        }
        required
    }

    /// Returns the JSON type. If there are several, the narrower: `integer` of `integer` and `number`.
    pub(super) fn ty(&self) -> Option<&'a str> {
        let types = self
            .parts
            .iter()
            .filter_map(|part| part.value.get("type")?.as_str());
        let types: BTreeSet<&str> = types.collect();
        if types.contains("integer") && types.contains("number") {
            return Some("integer");
        }
        types.into_iter().next()
    }
}

impl<'a> Part<'a> {
    /// Returns the value under a key.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        let mut pointer = self.pointer.clone();
        pointer::push(&mut pointer, key);
        Some(Self { value, pointer })
    }

    /// Returns the elements of a list.
    pub(super) fn elements(&self) -> Vec<Self> {
        let list = self.value.as_array().into_iter().flatten().enumerate();
        list.map(|(index, value)| Self {
            value,
            pointer: format!("{}/{index}", self.pointer),
        })
        .collect()
    }
}

/// `true` if a keyword restricts the value, and does not only document it.
fn restricts_value(key: &str) -> bool {
    !matches!(
        key,
        "description"
            | "title"
            | "example"
            | "examples"
            | "externalDocs"
            | "readOnly"
            | "writeOnly"
            | "deprecated"
            | "xml"
            | "default"
    ) && !key.starts_with("x-")
}

fn nullable(value: &Value) -> bool {
    let listed = || {
        let list = value.get("enum").and_then(Value::as_array);
        value.get("type").is_none() && list.is_some_and(|list| list.iter().any(Value::is_null))
    };
    super::member::is_on(value, "nullable") || listed()
}
