//! What a fact is known by, so that it can be accepted: ids, pointers and values, and no prose.

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::walk::Found;

/// Keys whose value is prose.
const PROSE: [&str; 7] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "$comment",
];

/// Sixteen digits that change if the fact is another, and stay if only words differ.
pub(super) fn of(found: &Found) -> String {
    let mut hash = Sha256::new();
    hash.update(found.aspect.rule().id);
    for pointer in found
        .owners
        .iter()
        .chain([&found.pointer])
        .flat_map(|sides| [&sides.base, &sides.head])
    {
        hash.update([0]);
        hash.update(pointer.as_deref().unwrap_or_default());
    }
    for value in [&found.old, &found.new] {
        hash.update([0]);
        if let Some(value) = value.as_ref().filter(|_| !found.aspect.is_documentation()) {
            hash.update(plain(value).to_string());
        }
    }
    let digest = hash.finalize();
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A value without prose, its keys sorted.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let names = map.get("properties").is_some();
            let mut kept: Vec<(&String, &Value)> = map
                .iter()
                .filter(|(key, value)| {
                    let prose = PROSE.contains(&key.as_str()) || key.starts_with("x-");
                    // A property may be called `title`; then its value is a schema.
                    !prose || (!names && value.is_object() && map.get("type").is_none())
                })
                .collect();
            kept.sort_by_key(|(key, _)| *key);
            let kept = kept
                .into_iter()
                .map(|(key, value)| (key.clone(), plain(value)));
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(list) => Value::Array(list.iter().map(plain).collect()),
        other => other.clone(),
    }
}
