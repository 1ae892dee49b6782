//! Computes the fingerprint of a fact, by which it can be accepted: from ids, pointers and values, but not from prose.

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::walk::RawChange;

/// Keys whose values are prose.
const PROSE: [&str; 7] = [
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "$comment",
];

/// Returns sixteen hexadecimal digits that differ for another fact, and stay the same if only prose differs.
pub(super) fn of(found: &RawChange) -> String {
    let mut hash = Sha256::new();
    hash.update(found.kind.rule().id);
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
        if let Some(value) = value.as_ref().filter(|_| !found.kind.is_documentation()) {
            hash.update(plain(value, false).to_string());
        }
    }
    let digest = hash.finalize();
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Returns a value without prose, its keys sorted. If `are_names`, the keys are names of properties and none of them is
/// prose.
fn plain(value: &Value, are_names: bool) -> Value {
    match value {
        Value::Object(map) => {
            let is_kept = |key: &str| are_names || !(PROSE.contains(&key) || key.starts_with("x-"));
            let mut kept: Vec<_> = map.iter().filter(|(key, _)| is_kept(key)).collect();
            kept.sort_by_key(|(key, _)| *key);
            let kept = kept.into_iter().map(|(key, value)| {
                let below = !are_names && key == "properties";
                (key.clone(), plain(value, below))
            });
            Value::Object(kept.collect::<Map<_, _>>())
        }
        Value::Array(list) => list.iter().map(|value| plain(value, false)).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::plain;

    #[test]
    fn prose_is_left_out_and_names_are_not() {
        let value = json!({
            "title": "T", "x-note": 1, "type": "object",
            "properties": {
                "title": { "type": "string", "description": "d" },
                "properties": { "type": "string", "properties": { "example": {} }, "example": 1 },
            },
        });
        let kept = json!({
            "type": "object",
            "properties": {
                "title": { "type": "string" },
                "properties": { "type": "string", "properties": { "example": {} } },
            },
        });
        assert_eq!(plain(&value, false), kept);
    }
}
