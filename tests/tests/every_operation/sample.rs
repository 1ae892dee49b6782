//! Makes up JSON from a schema, if the description has no example.
//!
//! Takes: a schema. Gives: a value with every property. [`schema`](crate::schema) decides whether the value is valid,
//! as for all others.

use serde_json::{Map, Value, json};

use crate::description::Description;
use crate::schema::{fits, required};

/// Nesting depth up to which optional properties are made up. No recursive value that is sent is as deep.
const DEPTH: usize = 6;

/// Strings for the patterns and formats that a made-up word does not match.
const TEXTS: [&str; 12] = [
    "1.2.3",
    "sha256:1bb1e949e55dcefc6353e7b36c8897d2a107d8e8dca49d4e3c0ea8493fc0bc72",
    "6dcb09b5b57875f334f61aebed695e2e4193db5e",
    "https://example.com/a?b=c#d",
    "refs/heads/feature-a",
    "2022-03-04T05:06:07.089+01:00",
    "2022-03-04",
    "octo-org/octo-repo",
    "b2N0b2NhdA==",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA octocat",
    "pkg:cargo/octoforge@0.1.0",
    "a",
];

/// Makes up a value of this schema, or of its first variant.
pub(crate) fn sample(description: &Description, schema: &Value, name: &str) -> Value {
    made(description, schema, name, 0)
}

fn made(description: &Description, schema: &Value, name: &str, depth: usize) -> Value {
    let schema = description.resolve(schema);
    let leaf = schema.get("properties").is_none();
    let shown = schema.get("example").filter(|_| leaf);
    if let Some(shown) = shown.filter(|shown| fits(description, schema, shown)) {
        return shown.clone();
    }
    if let Some(first) = schema.pointer("/enum/0") {
        return first.clone();
    }
    let below = |schema: &Value, name: &str| made(description, schema, name, depth + 1);
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => object(schema, depth, &below),
        None if !leaf => object(schema, depth, &below),
        Some("array") => {
            let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(1);
            let item = below(&schema["items"], name);
            (0..least.max(1)).map(|_| item.clone()).collect()
        }
        Some("string") => text(description, schema, name),
        Some("boolean") => json!(true),
        Some("integer" | "number") => number(schema, name),
        Some(other) => panic!("the description knows no type `{other}`"),
        None => composed(schema, name, &below),
    }
}

/// Makes up a value of the first variant, or of all parts together.
fn composed(schema: &Value, name: &str, below: &dyn Fn(&Value, &str) -> Value) -> Value {
    let first = ["/oneOf/0", "/anyOf/0"];
    if let Some(first) = first.iter().find_map(|first| schema.pointer(first)) {
        return below(first, name);
    }
    let parts = schema.get("allOf").and_then(Value::as_array);
    let parts = parts.into_iter().flatten();
    let mut made: Vec<Value> = parts.map(|part| below(part, name)).collect();
    if made.len() == 1 {
        return made.remove(0);
    }
    let members = made.iter().filter_map(Value::as_object).flatten();
    let members = members.map(|(key, value)| (key.clone(), value.clone()));
    members.collect()
}

fn object(schema: &Value, depth: usize, below: &dyn Fn(&Value, &str) -> Value) -> Value {
    let properties = schema.get("properties").and_then(Value::as_object);
    let declared = properties.into_iter().flatten();
    let declared = declared.filter(|(name, _)| depth < DEPTH || required(schema, name));
    let members = declared.map(|(name, of)| (name.clone(), below(of, name)));
    let mut members: Map<String, Value> = members.collect();
    match schema.get("additionalProperties") {
        Some(of @ Value::Object(_)) if depth < DEPTH => {
            members.insert("made up".to_owned(), below(of, "made up"));
        }
        None | Some(Value::Bool(true)) if members.is_empty() => {
            members.insert("made up".to_owned(), json!([null, {"a": 1.5}]));
        }
        _ => {}
    }
    Value::Object(members)
}

/// Returns a string with characters that URLs and JSON escape, or else one that the schema accepts.
fn text(description: &Description, schema: &Value, name: &str) -> Value {
    let own = format!("{name} \"ä\" & 1/2");
    let all = [own.as_str(), name].into_iter().chain(TEXTS);
    let mut all = all.map(Value::from);
    let fitting = all.find(|text| fits(description, schema, text));
    fitting.unwrap_or_else(|| panic!("`{name}` needs a text that is as its schema says: {schema}"))
}

/// Returns a number that is unique to the name, as far as the schema accepts it.
pub(crate) fn number(schema: &Value, name: &str) -> Value {
    let bytes = name.bytes().map(i64::from);
    let own = 2 + bytes.fold(7, |sum, byte| (sum * 31 + byte) % 9_973);
    let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
    let own = bound("maximum").map_or(own, |most| own.min(most));
    Value::from(bound("minimum").map_or(own, |least| own.max(least)))
}
