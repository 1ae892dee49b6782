//! Changes of one place.
//!
//! Takes: a place and what was seen there. Gives: the document in which the schema allows it, or nothing if it did before.
//!
//! ```text
//! null     {type: string}     →  {type: string, nullable: true}
//! null     {$ref: person}     →  {allOf: [{$ref: person}], nullable: true}
//! missing  required: [a, b]   →  required: [b]
//! array    {$ref: epss}       →  {oneOf: [{$ref: epss}, {type: array, items: {$ref: epss}}]}
//! string   {type: integer}    →  {oneOf: [{type: integer}, {type: string}]}
//! ```

use serde_json::{Value, json};

use super::entry::Seen;
use super::place::{Place, Slot, component};

/// Changes the schema at a place. Returns the pointer of what was changed and the value before; `None` if the schema allows
/// what was seen, or the place is gone.
pub(super) fn apply(
    document: &mut Value,
    place: &Place,
    seen: Seen,
) -> Option<(String, Option<Value>)> {
    let at = place.pointer();
    let schema = document.pointer(&at)?;
    let changed = match seen {
        Seen::Missing => return remove_required(document, place),
        Seen::Null if is_nullable(document, schema) => return None,
        Seen::Null => nullable(schema.clone()),
        Seen::Type(name) if allows(document, schema, name) => return None,
        Seen::Type("array") if is_object(document, schema) => {
            json!({ "oneOf": [schema, { "type": "array", "items": schema }] })
        }
        Seen::Type(name) => json!({ "oneOf": [schema, { "type": name }] }),
    };
    let schema = document.pointer_mut(&at)?;
    let before = std::mem::replace(schema, changed);
    Some((at, Some(before)))
}

fn remove_required(document: &mut Value, place: &Place) -> Option<(String, Option<Value>)> {
    let Slot::Property(name) = &place.slot else {
        return None;
    };
    let at = format!("{}/required", place.parent);
    let required = document.pointer_mut(&at)?.as_array_mut()?;
    let found = required.iter().position(|one| one == name)?;
    let before = Value::Array(required.clone());
    required.remove(found);
    if required.is_empty() {
        // OpenAPI 3.0 has no empty list of required properties.
        document
            .pointer_mut(&place.parent)?
            .as_object_mut()?
            .shift_remove("required");
    }
    Some((at, Some(before)))
}

fn nullable(schema: Value) -> Value {
    match schema {
        Value::Object(mut map) if !map.contains_key("$ref") => {
            map.insert("nullable".to_owned(), true.into());
            Value::Object(map)
        }
        reference => json!({ "allOf": [reference], "nullable": true }),
    }
}

/// `true` if null is a value of the schema.
fn is_nullable(document: &Value, schema: &Value) -> bool {
    allows(document, schema, "null")
        || schema.get("nullable") == Some(&Value::Bool(true))
        || referred(document, schema).is_some_and(|to| is_nullable(document, to))
}

/// `true` if the schema, or the component that it refers to, names the type.
fn allows(document: &Value, schema: &Value, name: &str) -> bool {
    names(schema, name) || referred(document, schema).is_some_and(|to| names(to, name))
}

/// `true` if the schema names the type, itself or in a branch.
fn names(schema: &Value, name: &str) -> bool {
    let own = match schema.get("type") {
        Some(Value::String(own)) => covers(own, name),
        Some(Value::Array(all)) => all
            .iter()
            .filter_map(Value::as_str)
            .any(|own| covers(own, name)),
        _ => false,
    };
    let branches = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|key| schema.get(key)?.as_array());
    own || branches.flatten().any(|branch| names(branch, name))
}

/// `true` if every value of the second type is one of the first.
fn covers(own: &str, name: &str) -> bool {
    own == name || own == "number" && name == "integer"
}

fn is_object(document: &Value, schema: &Value) -> bool {
    allows(document, schema, "object")
        || schema.get("properties").is_some()
        || referred(document, schema).is_some_and(|to| is_object(document, to))
}

/// Returns the component that a schema refers to; none if that is a reference, too, which might lead back.
fn referred<'a>(document: &'a Value, schema: &Value) -> Option<&'a Value> {
    let schemas = document.pointer("/components/schemas")?;
    let to = schemas.get(component(schema)?)?;
    to.get("$ref").is_none().then_some(to)
}
