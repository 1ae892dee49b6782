//! Follows references within a document.

use serde_json::Value;

/// The most references that are followed one after the other; more are a cycle.
const FURTHEST: usize = 32;

/// Returns what a value refers to, or the value itself if it is no reference; `None` if that does not exist.
pub(crate) fn resolved<'a>(document: &'a Value, value: &'a Value) -> Option<&'a Value> {
    let mut value = value;
    for _ in 0..FURTHEST {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return Some(value);
        };
        value = document.pointer(reference.strip_prefix('#')?)?;
    }
    None
}
