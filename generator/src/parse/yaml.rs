//! Parses YAML.
//!
//! Takes: text. Gives: a value, or a diagnostic with a place. Invariant: `serde_yaml` is used in this file only, since it
//! is no longer maintained and must be easy to replace.
//!
//! ```text
//! openapi: 3.0.3
//! paths: {}        →  {"openapi": "3.0.3", "paths": {}}
//! ```

use std::ops::Range;

use serde::de::DeserializeSeed;
use serde_json::{Map, Value};

use super::tree::{Node, Trail};
use super::{duplicate_key, locate, one_letter, syntax};
use crate::{Diagnostic, File};

/// Parses the whole text as one YAML document. Keys that are not strings (`200:`) become strings, as in JSON.
pub(super) fn parse(text: &str, file: File) -> Result<Value, Diagnostic> {
    let mut trail = Trail::default();
    let read = Node(&mut trail).deserialize(serde_yaml::Deserializer::from_str(text));
    let mut value = read.map_err(|error| refusal(text, &trail, &error, file))?;
    if text.contains("<<") {
        merge(&mut value);
    }
    Ok(value)
}

fn refusal(text: &str, trail: &Trail, error: &serde_yaml::Error, file: File) -> Diagnostic {
    let (found, span) = match &trail.repeated {
        // The parser only knows where the mapping begins; the pointer locates the key.
        Some(key) => {
            let pointer = trail.pointer();
            let span = locate(text, &pointer).or_else(|| place(text, error));
            (duplicate_key(key, pointer, file), span)
        }
        None => {
            let message = format!("this is no valid YAML: {error}");
            (syntax(message, file), place(text, error))
        }
    };
    match span {
        Some(span) => found.spanning(span),
        None => found,
    }
}

/// Returns the position where parsing stopped.
fn place(text: &str, error: &serde_yaml::Error) -> Option<Range<usize>> {
    Some(one_letter(text, error.location()?.index()))
}

/// Resolves merge keys: `<<` refers to a mapping (or a list of mappings) whose entries are added. Keys of the mapping itself
/// take precedence, then those of the first mapping of the list.
fn merge(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(merge),
        Value::Object(map) => {
            map.values_mut().for_each(merge);
            if map.get("<<").is_some_and(is_mergeable) {
                let merged = map.shift_remove("<<");
                merged.into_iter().for_each(|source| fill(map, source));
            }
        }
        _ => {}
    }
}

fn is_mergeable(source: &Value) -> bool {
    match source {
        Value::Object(_) => true,
        Value::Array(list) => list.iter().all(Value::is_object),
        _ => false,
    }
}

fn fill(map: &mut Map<String, Value>, source: Value) {
    match source {
        Value::Object(entries) => {
            for (key, value) in entries {
                map.entry(key).or_insert(value);
            }
        }
        Value::Array(list) => list.into_iter().for_each(|each| fill(map, each)),
        _ => {}
    }
}
