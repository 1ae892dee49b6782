//! Repairs a document that is not quite OpenAPI 3.0, at the smallest places that are not.
//!
//! Takes: a plain document that the structures of OpenAPI refuse. Gives: one that they accept, and what was done about it.
//! A value is converted if its meaning is clear, a missing key is supplied if nothing depends on it, and otherwise the
//! smallest refused part is left out, which is a hole.
//!
//! ```text
//! security: [{oauth2: null}]      →  security: [{oauth2: []}]      a note
//! responses: {200: {}}            →  description: ""               a note
//! required: true (of a property)  →  left out                      a hole
//! ```

use serde_json::{Map, Value, json};

use super::refusal::Refusal;
use super::structure::refusal;
use crate::Diagnostic;
use crate::diagnostic::Findings;
use crate::document::grammar::{Kind, Shape, child, is_name};
use crate::document::pointer;

/// Repairs the whole document. Returns `false` if nothing of it can be used.
pub(super) fn repair(document: &mut Value, findings: &mut Findings) -> bool {
    below(Kind::Document, document, &mut String::new(), findings)
}

/// Repairs a value and what is below it. Returns `false` if it has to be left out.
fn below(kind: Kind, value: &mut Value, at: &mut String, findings: &mut Findings) -> bool {
    if refusal(kind, value).is_none() {
        return true;
    }
    children(kind, value, at, findings);
    supply(kind, value, at, findings);
    while let Some(reason) = refusal(kind, value) {
        if !mend(kind, value, at, &reason, findings) {
            return false;
        }
    }
    true
}

/// Repairs the objects directly below a value, and leaves out those that cannot be.
fn children(kind: Kind, value: &mut Value, at: &mut String, findings: &mut Findings) {
    let Value::Object(map) = value else { return };
    map.retain(|key, value| {
        let Some((shape, kind)) = child(kind, key) else {
            return true;
        };
        let before = at.len();
        pointer::push(at, key);
        let kept = match (shape, value) {
            (Shape::One, value) => one(kind, value, at, findings),
            (Shape::List, Value::Array(list)) => {
                let mut index = 0..;
                list.retain_mut(|each| {
                    let token = index.next().unwrap_or(0).to_string();
                    entry(kind, each, at, &token, findings)
                });
                true
            }
            (Shape::Map, Value::Object(map)) => {
                map.retain(|name, each| {
                    !is_name(kind, name) || entry(kind, each, at, name, findings)
                });
                true
            }
            _ => true,
        };
        at.truncate(before);
        kept
    });
}

fn entry(
    kind: Kind,
    value: &mut Value,
    at: &mut String,
    key: &str,
    findings: &mut Findings,
) -> bool {
    let before = at.len();
    pointer::push(at, key);
    let kept = one(kind, value, at, findings);
    at.truncate(before);
    kept
}

fn one(kind: Kind, value: &mut Value, at: &mut String, findings: &mut Findings) -> bool {
    let reason = refusal(kind, value);
    let before = findings.holes.len();
    let kept = below(kind, value, at, findings);
    // A hole within says more of the place than one for the whole.
    if let (false, Some(reason)) = (kept, reason)
        && findings.holes.len() == before
    {
        findings.holes.push(left_out(at.clone(), &reason));
    }
    kept
}

/// Mends one fault of an object. Returns `false` if there is no remedy.
fn mend(
    kind: Kind,
    value: &mut Value,
    at: &str,
    reason: &Refusal,
    findings: &mut Findings,
) -> bool {
    if let Some(key) = reason.missing {
        let Some(supplied) = default_of(kind, key) else {
            return false;
        };
        let Value::Object(map) = value else {
            return false;
        };
        map.insert(key.to_owned(), supplied);
        findings.notes.push(note(
            at,
            format!("`{key}` is missing, and was taken to be empty"),
        ));
        return true;
    }
    let Value::Object(map) = value else {
        return false;
    };
    let Some(key) = culprit(kind, map, reason) else {
        return false;
    };
    let mut place = at.to_owned();
    pointer::push(&mut place, &key);
    for converted in map.get(&key).map(conversions).unwrap_or_default() {
        let before = map.insert(key.clone(), converted);
        if !is_reason(kind, map, reason) {
            findings.notes.push(note(
                &place,
                format!("{reason}; it was read by its meaning"),
            ));
            return true;
        }
        map.insert(key.clone(), before.unwrap_or_default());
    }
    match map.shift_remove(&key) {
        // To leave out nothing loses nothing.
        Some(Value::Null) => findings
            .notes
            .push(note(&place, format!("{reason}; it was ignored"))),
        _ => findings.holes.push(left_out(place, reason)),
    }
    true
}

/// Returns the key without which the object is refused for another reason, or not at all.
fn culprit(kind: Kind, map: &mut Map<String, Value>, reason: &Refusal) -> Option<String> {
    let keys: Vec<String> = map.keys().cloned().collect();
    let mut numbered = (0..).zip(keys);
    numbered.find_map(|(index, key): (usize, String)| {
        let value = map.shift_remove(&key)?;
        let is_found = !is_reason(kind, map, reason);
        map.shift_insert(index, key.clone(), value);
        is_found.then_some(key)
    })
}

/// `true` if the object is refused for this reason.
fn is_reason(kind: Kind, map: &mut Map<String, Value>, reason: &Refusal) -> bool {
    // Borrowed for a moment, since a copy of the whole may be large.
    let value = Value::Object(std::mem::take(map));
    let now = refusal(kind, &value);
    if let Value::Object(back) = value {
        *map = back;
    }
    now.is_some_and(|now| now == *reason)
}

/// Returns what a value of another type may have meant.
fn conversions(value: &Value) -> Vec<Value> {
    match value {
        Value::Number(_) | Value::Bool(_) => vec![Value::String(value.to_string())],
        Value::String(text) => serde_json::from_str(text)
            .ok()
            .filter(|parsed| matches!(parsed, Value::Bool(_) | Value::Number(_)))
            .into_iter()
            .collect(),
        Value::Null => vec![json!([]), json!({})],
        Value::Array(list) => vec![Value::Array(list.iter().map(without_null).collect())],
        Value::Object(map) => {
            let texts = |value: &Value| match value {
                Value::Number(_) | Value::Bool(_) => Value::String(value.to_string()),
                other => without_null(other),
            };
            let all = map.iter().map(|(key, value)| (key.clone(), texts(value)));
            vec![Value::Object(all.collect())]
        }
    }
}

/// Replaces null in a mapping by an empty list, as in `oauth2: null` of a security requirement.
fn without_null(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let filled = |value: &Value| match value {
                Value::Null => json!([]),
                other => other.clone(),
            };
            let all = map.iter().map(|(key, value)| (key.clone(), filled(value)));
            Value::Object(all.collect())
        }
        other => other.clone(),
    }
}

/// Supplies what is missing where the refusal does not name it.
fn supply(kind: Kind, value: &mut Value, at: &str, findings: &mut Findings) {
    let Value::Object(map) = value else { return };
    let says_type = map.contains_key("schema") || map.contains_key("content");
    if matches!(kind, Kind::Parameter | Kind::Header) && !says_type {
        // `type` beside `name` is the form of Swagger 2.
        let schema = match map.shift_remove("type") {
            Some(ty) => json!({ "type": ty }),
            None => json!({ "type": "string" }),
        };
        map.insert("schema".to_owned(), schema);
        findings.notes.push(note(
            at,
            "`schema` is missing, and was taken to be that of a text".to_owned(),
        ));
    }
    if kind == Kind::Server {
        let variables = map.get_mut("variables").and_then(Value::as_object_mut);
        for variable in variables.into_iter().flat_map(Map::values_mut) {
            let first = variable.pointer("/enum/0").cloned();
            if let Value::Object(variable) = variable {
                let first = || first.unwrap_or_else(|| "".into());
                variable.entry("default").or_insert_with(first);
            }
        }
    }
}

/// Returns the value for a missing key on which nothing else depends.
fn default_of(kind: Kind, key: &str) -> Option<Value> {
    Some(match (kind, key) {
        (Kind::Document, "info") => json!({ "title": "", "version": "" }),
        (Kind::Document, "paths")
        | (Kind::Operation, "responses")
        | (Kind::RequestBody, "content") => {
            json!({})
        }
        (Kind::Info, "title" | "version") | (Kind::Response, "description") => json!(""),
        (Kind::Server, "url") => json!("/"),
        _ => return None,
    })
}

fn left_out(at: String, reason: &Refusal) -> Diagnostic {
    Diagnostic::new(
        "parse::structure",
        format!("this is not what OpenAPI 3.0 has here: {reason}"),
    )
    .at(at)
    .help("correct the description, or add a correction that does so with the reason for it")
}

fn note(at: &str, message: String) -> Diagnostic {
    Diagnostic::new("parse::repaired", message).at(at)
}
