//! Shortens an IR for people to read.
//!
//! Takes: an IR as JSON. Gives: the same without empty, false or implied values: null, `""`, `[]` and `{}` are dropped,
//! a place becomes its pointer, and a type is referred to by name instead of index.
//!
//! ```text
//! {"name": "parent", "ty": {"boxed": {"named": 3}}, "required": false}  →  {"name": "parent", "ty": {"boxed": "Team"}}
//! ```

use serde_json::{Map, Value};

/// Returns the outline of an IR.
#[must_use]
pub fn outline(ir: &Value) -> Value {
    let names: Vec<&str> = ir
        .get("types")
        .and_then(Value::as_array)
        .map(|types| types.iter().map(name).collect())
        .unwrap_or_default();
    of_value(ir, &names)
}

fn name(definition: &Value) -> &str {
    definition
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn of_value(value: &Value, names: &[&str]) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| of_value(item, names)).collect(),
        Value::Object(map) => of_object(map, names),
        other => other.clone(),
    }
}

fn of_object(map: &Map<String, Value>, names: &[&str]) -> Value {
    if let Some(pointer) = map.get("pointer").filter(|_| map.contains_key("steps")) {
        return pointer.clone();
    }
    let id = map.get("named").and_then(Value::as_u64);
    if let Some(name) = id.and_then(|id| names.get(usize::try_from(id).ok()?)) {
        return Value::from(*name);
    }
    map.iter()
        .map(|(key, value)| (key.clone(), of_value(value, names)))
        .filter(|(_, value)| is_shown(value))
        .collect()
}

fn is_shown(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => !map.is_empty(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_says_nothing_goes() {
        let ir = json!({
            "title": "", "docs": {"title": null, "deprecated": false}, "tags": [],
            "types": [
                {"name": "Cat", "places": [{"root": {"component": "cat"}, "steps": [], "pointer": "/cat"}]},
                {"name": "Dog", "ty": {"nullable": {"named": 0}}, "required": true},
            ],
        });
        let expected = json!({
            "types": [
                {"name": "Cat", "places": ["/cat"]},
                {"name": "Dog", "ty": {"nullable": "Cat"}, "required": true},
            ],
        });
        assert_eq!(outline(&ir), expected);
    }
}
