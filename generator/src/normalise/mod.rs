//! Converts documents of OpenAPI 3.1 to 3.0: phase 3 of the pipeline.
//!
//! Takes: a plain document. Gives: the equivalent document of 3.0, or diagnostics for the places that 3.0 cannot express. A
//! document of 3.0 is not changed. Later phases support one version of the standard only.
//!
//! ```text
//! type: [string, "null"]          →  type: string, nullable: true
//! const: created                  →  enum: [created]
//! exclusiveMinimum: 0             →  minimum: 0, exclusiveMinimum: true
//! oneOf: [{$ref: …}, {type: "null"}]  →  oneOf: [{$ref: …}], nullable: true
//! $ref: …, deprecated: true       →  allOf: [{$ref: …}], deprecated: true
//! webhooks: …                     →  x-webhooks: …
//! ```
//!
//! Keywords that only narrow a value (`contains`, `propertyNames`, `unevaluatedProperties`, …) are left unchanged, since
//! they do not affect Rust types.

#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use crate::document::grammar::{Kind, change_all};
use crate::document::pointer;
use crate::parse::is_newer_than_3_0;
use crate::{Diagnostic, Failure};

/// Keywords of 3.1 that affect the values a schema accepts in ways that 3.0 cannot express.
const UNKNOWN_TO_3_0: [&str; 8] = [
    "$defs",
    "$dynamicRef",
    "dependentSchemas",
    "else",
    "if",
    "patternProperties",
    "prefixItems",
    "then",
];

/// Converts a document of OpenAPI 3.1 to 3.0. Pointers into converted places differ afterwards from those of the text; all
/// others stay the same.
///
/// # Errors
///
/// Returns `normalise::unsupported` for every schema that 3.0 cannot express; the document must not be used then.
pub(crate) fn normalise(document: &mut Value) -> Result<(), Failure> {
    if !is_newer_than_3_0(document) {
        return Ok(());
    }
    let mut diagnostics = Vec::new();
    change_all(
        Kind::Document,
        document,
        &mut String::new(),
        &mut |kind, value, pointer| {
            if kind == Kind::Schema {
                schema(value, pointer, &mut diagnostics);
            }
        },
    );
    if let Value::Object(root) = document {
        rename(root, "webhooks", "x-webhooks");
        // In 3.1, a description of webhooks alone needs no paths.
        root.entry("paths").or_insert_with(|| json!({}));
    }
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(diagnostics.into())
    }
}

fn schema(value: &mut Value, at: &str, diagnostics: &mut Vec<Diagnostic>) {
    // `additionalProperties` is a boolean in 3.0 too; elsewhere `true` is the schema that accepts anything.
    if *value == Value::Bool(true) && !at.ends_with("/additionalProperties") {
        *value = json!({});
    }
    let Value::Object(map) = value else {
        return;
    };
    for keyword in UNKNOWN_TO_3_0
        .into_iter()
        .filter(|keyword| map.contains_key(*keyword))
    {
        diagnostics.push(unsupported(keyword, at));
    }
    map.shift_remove("examples");
    reference(map);
    constant(map);
    type_list(map);
    null_branch(map, "oneOf");
    null_branch(map, "anyOf");
    exclusive_bound(map, "minimum", "exclusiveMinimum", f64::max);
    exclusive_bound(map, "maximum", "exclusiveMaximum", f64::min);
}

fn unsupported(keyword: &str, at: &str) -> Diagnostic {
    let mut place = at.to_owned();
    pointer::push(&mut place, keyword);
    Diagnostic::new(
        "normalise::unsupported",
        format!("`{keyword}` of OpenAPI 3.1 has no form in 3.0"),
    )
    .at(place)
    .help("add a correction that says the same with `properties`, `items`, `oneOf` or `$ref`")
}

/// Wraps a reference with siblings in an `allOf`: 3.0 ignores the siblings of `$ref`, 3.1 does not.
fn reference(map: &mut Map<String, Value>) {
    if map.len() < 2 || !map.get("$ref").is_some_and(Value::is_string) {
        return;
    }
    if let Some(target) = map.shift_remove("$ref") {
        let all_of = map.entry("allOf").or_insert_with(|| json!([]));
        if let Value::Array(parts) = all_of {
            parts.insert(0, json!({ "$ref": target }));
        }
    }
}

fn constant(map: &mut Map<String, Value>) {
    let Some(only) = map.shift_remove("const") else {
        return;
    };
    let ty = match &only {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        _ => None,
    };
    if let Some(ty) = ty {
        map.entry("type").or_insert_with(|| ty.into());
    }
    map.entry("enum").or_insert_with(|| json!([only]));
}

/// Converts a list of types: `null` becomes `nullable`, one other type becomes `type`, several become one branch each.
fn type_list(map: &mut Map<String, Value>) {
    let mut types = match map.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(null)) if null == "null" => vec![json!("null")],
        _ => return,
    };
    let count = types.len();
    types.retain(|ty| ty != "null");
    if types.len() < count {
        map.insert("nullable".to_owned(), true.into());
    }
    map.shift_remove("type");
    match types.as_slice() {
        [] => {
            map.entry("enum").or_insert_with(|| json!([null]));
        }
        [only] => {
            map.insert("type".to_owned(), only.clone());
        }
        // A schema with branches of its own describes each type there.
        _ if map.contains_key("anyOf") || map.contains_key("oneOf") => {}
        several => {
            let branches = several.iter().map(|ty| branch(map, ty)).collect::<Vec<_>>();
            map.insert("anyOf".to_owned(), branches.into());
        }
    }
}

/// Returns the branch for one of several types, and moves the keywords that apply to this type only into it.
fn branch(map: &mut Map<String, Value>, ty: &Value) -> Value {
    let keywords: &[&str] = match ty.as_str() {
        Some("array") => &["items", "minItems", "maxItems", "uniqueItems"],
        Some("object") => &["properties", "required", "additionalProperties"],
        Some("string") => &["format", "pattern", "minLength", "maxLength"],
        _ => &[],
    };
    let mut branch = Map::new();
    branch.insert("type".to_owned(), ty.clone());
    for keyword in keywords {
        if let Some(value) = map.shift_remove(*keyword) {
            branch.insert((*keyword).to_owned(), value);
        }
    }
    Value::Object(branch)
}

/// Replaces a branch that is only `null` by making the whole schema nullable. (Children are converted first, so the branch
/// is `{nullable, enum: [null]}` by now.)
fn null_branch(map: &mut Map<String, Value>, keyword: &str) {
    let null = json!({ "nullable": true, "enum": [null] });
    let Some(Value::Array(branches)) = map.get_mut(keyword) else {
        return;
    };
    let count = branches.len();
    branches.retain(|branch| *branch != null);
    if branches.len() < count {
        map.insert("nullable".to_owned(), true.into());
    }
}

/// Converts an exclusive bound: it is a number in 3.1, and a flag of the bound in 3.0.
fn exclusive_bound(
    map: &mut Map<String, Value>,
    bound: &str,
    exclusive: &str,
    stricter: fn(f64, f64) -> f64,
) {
    let Some(Value::Number(excluded)) = map.get(exclusive).cloned() else {
        return;
    };
    let included = map.get(bound).and_then(Value::as_f64);
    let limit = excluded.as_f64().unwrap_or_default();
    let wins = included.is_none_or(|included| stricter(limit, included) == limit);
    if wins {
        map.insert(bound.to_owned(), Value::Number(excluded));
        map.insert(exclusive.to_owned(), true.into());
    } else {
        map.shift_remove(exclusive);
    }
}

fn rename(map: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = map.shift_remove(from) {
        map.entry(to).or_insert(value);
    }
}
