//! Finds the references of a document: their places and their targets.

use serde_json::Value;

use octoforge_generator::document::pointer;

/// Calls `visit` with the pointer of each reference below a value, and the pointer of its target.
pub(super) fn each(value: &Value, visit: &mut dyn FnMut(&str, &str)) {
    below(value, &mut String::new(), visit);
}

fn below(value: &Value, at: &mut String, visit: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::Object(map) => {
            if let Some(target) = map.get("$ref").and_then(Value::as_str)
                && let Some(target) = target.strip_prefix('#')
            {
                visit(at, target);
            }
            for (key, value) in map {
                enter(key, value, at, visit);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                enter(&index.to_string(), value, at, visit);
            }
        }
        _ => {}
    }
}

fn enter(token: &str, value: &Value, at: &mut String, visit: &mut dyn FnMut(&str, &str)) {
    if value.is_object() || value.is_array() {
        let length = at.len();
        pointer::push(at, token);
        below(value, at, visit);
        at.truncate(length);
    }
}

/// Returns the component that contains a place: the first three tokens of its pointer.
pub(super) fn component(place: &str) -> String {
    let tokens = place.split('/').skip(1).take(3);
    tokens.map(|token| format!("/{token}")).collect()
}
