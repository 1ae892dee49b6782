//! The object schemas of a document, outside requests.
//!
//! Takes: a document. Gives: the places that are like another, and the places that refer to a component.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::place::{Place, Slot, component};
use crate::document::pointer;

/// Minimum number of properties of an object that can have copies. Smaller objects are alike by chance.
const MIN_PROPERTIES: usize = 5;

const SCHEMAS: &str = "/components/schemas/";
const NULLABLE: &str = "nullable-";

/// The object schemas of a document.
#[derive(Debug, Default)]
pub(super) struct Index {
    objects: Vec<Object>,
}

#[derive(Debug)]
struct Object {
    /// JSON pointer of the schema.
    at: String,
    /// Names of the properties.
    names: BTreeSet<String>,
}

impl Index {
    pub(super) fn of(document: &Value) -> Self {
        let mut index = Self::default();
        index.visit(document, &mut String::new());
        index
    }

    fn visit(&mut self, value: &Value, at: &mut String) {
        match value {
            Value::Object(map) => self.visit_map(map, at),
            Value::Array(all) => {
                for (index, one) in all.iter().enumerate() {
                    self.below(one, &index.to_string(), at);
                }
            }
            _ => {}
        }
    }

    fn visit_map(&mut self, map: &Map<String, Value>, at: &mut String) {
        // A property may have one of these names.
        let is_schemas = at.ends_with("/properties") || at.ends_with("/schemas");
        if let Some(Value::Object(properties)) = map.get("properties").filter(|_| !is_schemas) {
            self.objects.push(Object {
                at: at.clone(),
                names: properties.keys().cloned().collect(),
            });
        }
        let is_operation = at.starts_with("/paths/");
        for (key, value) in map {
            let is_data =
                ["example", "examples", "default", "enum", "const"].contains(&key.as_str());
            let is_request = match key.as_str() {
                "requestBody" => is_operation,
                "requestBodies" | "parameters" => true,
                _ => false,
            };
            if is_schemas || !is_data && !is_request {
                self.below(value, key, at);
            }
        }
    }

    fn below(&mut self, value: &Value, key: &str, at: &mut String) {
        let length = at.len();
        pointer::push(at, key);
        self.visit(value, at);
        at.truncate(length);
    }

    /// Returns the same place in the nullable duplicate of its component, and in all copies of its object.
    pub(super) fn like(&self, place: &Place) -> Vec<Place> {
        let twin = twin(&place.parent);
        let object = self.objects.iter().find(|object| object.at == place.parent);
        let others = self.objects.iter().filter(|other| other.at != place.parent);
        let like = others.filter(|other| {
            let is_twin = twin.as_ref() == Some(&other.at);
            is_twin || object.is_some_and(|object| is_copy(object, other))
        });
        let has_slot = |other: &&Object| match &place.slot {
            Slot::Property(name) => other.names.contains(name),
            Slot::Items | Slot::Values => false,
        };
        like.filter(has_slot)
            .map(|other| Place {
                parent: other.at.clone(),
                slot: place.slot.clone(),
            })
            .collect()
    }

    /// Returns the properties of a name that refer to a component, to its nullable duplicate or to a copy of it.
    pub(super) fn referring(
        &self,
        document: &Value,
        to: &str,
        property: &str,
    ) -> Result<Vec<Place>, String> {
        let mut at = SCHEMAS.trim_end_matches('/').to_owned();
        pointer::push(&mut at, to);
        let Some(target) = self.objects.iter().find(|object| object.at == at) else {
            return Err(format!(
                "the description has no component schema `{to}` with properties"
            ));
        };
        let having = self
            .objects
            .iter()
            .filter(|object| object.names.contains(property));
        let places = having.map(|object| Place {
            parent: object.at.clone(),
            slot: Slot::Property(property.to_owned()),
        });
        let refers = |place: &Place| {
            let pointer = place.pointer();
            let own = self.objects.iter().find(|object| object.at == pointer);
            let named = document.pointer(&pointer).and_then(component);
            named.is_some_and(|name| name == to || name.strip_prefix(NULLABLE) == Some(to))
                || own.is_some_and(|own| is_alike(target, own))
        };
        let found: Vec<_> = places.filter(refers).collect();
        match found.is_empty() {
            true => Err(format!("no property `{property}` refers to {to}")),
            false => Ok(found),
        }
    }
}

/// Returns the pointer of the same schema in the nullable duplicate of its component, or in the component that it duplicates.
fn twin(at: &str) -> Option<String> {
    let rest = at.strip_prefix(SCHEMAS)?;
    Some(match rest.strip_prefix(NULLABLE) {
        Some(rest) => format!("{SCHEMAS}{rest}"),
        None => format!("{SCHEMAS}{NULLABLE}{rest}"),
    })
}

/// `true` if an object is a copy of another: alike, and of the same property, unless the other is a component.
fn is_copy(object: &Object, other: &Object) -> bool {
    let same_property =
        property_of(&object.at).is_none_or(|own| property_of(&other.at) == Some(own));
    same_property && is_alike(object, other)
}

/// Returns the property whose value, or item of the value, a schema is; `None` for a component.
fn property_of(at: &str) -> Option<&str> {
    let at = at.strip_suffix("/items").unwrap_or(at);
    let (before, name) = at.rsplit_once('/')?;
    before.ends_with("/properties").then_some(name)
}

/// `true` if four fifths of the properties of each are those of the other.
fn is_alike(one: &Object, other: &Object) -> bool {
    let shared = one.names.intersection(&other.names).count();
    let covers = |object: &Object| shared * 5 >= object.names.len() * 4;
    one.names.len() >= MIN_PROPERTIES && covers(one) && covers(other)
}
