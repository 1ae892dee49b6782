//! Reads the OpenAPI document where the IR leaves something out: schemas as written, headers of responses, security schemes.
//!
//! ```text
//! at(document, "/paths/~1pets/get/responses/200/content")    follows the `$ref` of the response
//! ```

use octoforge_generator::document::pointer;
use serde_json::Value;

/// Number of references that are followed one after the other, since they may form a cycle.
const REFERENCES: usize = 32;

/// Returns the value at a JSON pointer, following the references on the way.
pub(crate) fn at<'d>(document: &'d Value, pointer: &str) -> Option<&'d Value> {
    let mut value = document;
    for key in pointer::tokens(pointer)? {
        value = step(resolved(document, value)?, &key)?;
    }
    resolved(document, value)
}

fn step<'d>(value: &'d Value, key: &str) -> Option<&'d Value> {
    match value {
        Value::Object(map) => map.get(key),
        Value::Array(list) => list.get(key.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Returns the value that a reference leads to, or any other value as it is; `None` if it leads nowhere, or in a circle.
pub(crate) fn resolved<'d>(document: &'d Value, mut value: &'d Value) -> Option<&'d Value> {
    for _ in 0..REFERENCES {
        let Some(target) = value.get("$ref").and_then(Value::as_str) else {
            return Some(value);
        };
        value = document.pointer(target.strip_prefix('#')?)?;
    }
    None
}

/// Returns the value at a JSON pointer as it is written, with its own reference if it is one.
pub(crate) fn written<'d>(document: &'d Value, pointer: &str) -> Option<&'d Value> {
    let (owner, _) = pointer.rsplit_once('/')?;
    step(at(document, owner)?, pointer::tokens(pointer)?.last()?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_are_followed_and_cycles_end() {
        let document = json!({
            "a": { "$ref": "#/b" },
            "b": { "c/d": [{ "$ref": "#/e" }] },
            "e": 1,
            "loop": { "$ref": "#/loop" },
        });
        assert_eq!(at(&document, "/a/c~1d/0"), Some(&json!(1)));
        assert_eq!(
            written(&document, "/a/c~1d/0"),
            Some(&json!({ "$ref": "#/e" }))
        );
        assert_eq!(at(&document, "/loop/x"), None);
        assert_eq!(at(&document, "/loop"), None);
        assert_eq!(at(&document, "/a/none"), None);
    }
}
