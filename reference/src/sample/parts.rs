//! Takes schemas apart: the parts of an `allOf`, and the branch of a union that is shown.

use std::ptr;

use serde_json::Value;

use crate::document::resolved;

/// The most parts that one schema is made of.
const MOST: usize = 64;

/// Returns a schema, the parts of its `allOf`, the first branch of its `oneOf` and `anyOf` that is not null, and the parts of
/// each of these.
pub(super) fn parts<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let mut found: Vec<&'a Value> = Vec::new();
    let mut waiting = vec![schema];
    while let Some(one) = waiting.pop() {
        let is_known = |one: &Value| found.iter().any(|other| ptr::eq(*other, one));
        let Some(one) = resolved(document, one).filter(|one| !is_known(one)) else {
            continue;
        };
        if found.len() == MOST {
            break;
        }
        found.push(one);
        let branches = ["anyOf", "oneOf"].into_iter().filter_map(|key| {
            let mut all = list(one, key).filter_map(|branch| resolved(document, branch));
            all.find(|branch| !is_null(branch))
        });
        waiting.extend(branches);
        waiting.extend(list(one, "allOf").take(MOST).rev());
    }
    found
}

/// Returns the elements of a list in a schema; none if it is no list.
fn list<'a>(
    schema: &'a Value,
    key: &str,
) -> impl DoubleEndedIterator<Item = &'a Value> + use<'a> + ExactSizeIterator {
    let list = schema.get(key).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default().iter()
}

fn is_null(schema: &Value) -> bool {
    let only_null = |key: &str| {
        let mut values = list(schema, key);
        values.next() == Some(&Value::Null) && values.next().is_none()
    };
    schema.get("type").and_then(Value::as_str) == Some("null") || only_null("enum")
}

/// Returns the type of the values of a schema that consists of these parts, as its keywords state it; empty if they do not.
pub(super) fn kind<'a>(parts: &[&'a Value]) -> &'a str {
    let stated = |part: &&'a Value| match part.get("type")? {
        Value::String(kind) => Some(kind.as_str()),
        Value::Array(kinds) => {
            let mut kinds = kinds.iter().filter_map(Value::as_str);
            kinds.find(|kind| *kind != "null")
        }
        _ => None,
    };
    let has = |key: &str| parts.iter().any(|part| part.get(key).is_some());
    match parts.iter().find_map(stated) {
        Some(kind) => kind,
        None if has("properties") || has("additionalProperties") => "object",
        None if has("items") => "array",
        None => "",
    }
}
