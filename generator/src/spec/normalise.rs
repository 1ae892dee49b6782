//! Brings what OpenAPI 3.1 writes in another way to the forms of 3.0.
//!
//! Takes: a plain document. Gives: the same document as 3.0 would write it, or the places that 3.0 cannot write. A
//! document of 3.0 is left as it is.
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
//! Keywords that only narrow a value (`contains`, `propertyNames`, `unevaluatedProperties`, …) stay where they are:
//! no type of Rust would differ for them.

#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use super::grammar::{Kind, change_all};
use super::{pointer, version};
use crate::Diagnostic;

/// Keywords of 3.1 that change which values a schema takes in ways that 3.0 has no words for.
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

/// Rewrites a document of OpenAPI 3.1 in the forms of 3.0. Pointers into what is rewritten differ afterwards
/// from those of the text; all others stay.
///
/// # Errors
///
/// `spec::unsupported` for every schema that says what 3.0 cannot; the document is not to be used then.
pub fn normalise(document: &mut Value) -> Result<(), Vec<Diagnostic>> {
    if !version::is_newer_than_3_0(document) {
        return Ok(());
    }
    let mut findings = Vec::new();
    change_all(
        Kind::Document,
        document,
        &mut String::new(),
        &mut |kind, value, pointer| {
            if kind == Kind::Schema {
                schema(value, pointer, &mut findings);
            }
        },
    );
    if let Value::Object(root) = document {
        rename(root, "webhooks", "x-webhooks");
        // 3.1 lets a description of webhooks alone do without paths.
        root.entry("paths").or_insert_with(|| json!({}));
    }
    if findings.is_empty() {
        Ok(())
    } else {
        Err(findings)
    }
}

fn schema(value: &mut Value, at: &str, findings: &mut Vec<Diagnostic>) {
    // `additionalProperties` is a boolean in 3.0 too; elsewhere `true` is the schema that takes anything.
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
        findings.push(unsupported(keyword, at));
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
        "spec::unsupported",
        format!("`{keyword}` of OpenAPI 3.1 has no form in 3.0"),
    )
    .at(place)
    .help("add a correction that says the same with `properties`, `items`, `oneOf` or `$ref`")
}

/// In 3.0 what stands beside a `$ref` is ignored; in 3.1 it counts.
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

/// `null` in a list of types is `nullable`; one more type is `type`; several are one branch each.
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
        // A schema that has branches already says with them what each type is.
        _ if map.contains_key("anyOf") || map.contains_key("oneOf") => {}
        several => {
            let branches = several.iter().map(|ty| branch(map, ty)).collect::<Vec<_>>();
            map.insert("anyOf".to_owned(), branches.into());
        }
    }
}

/// The branch for one of several types takes with it the keywords that speak of this type alone.
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

/// A branch that is nothing but `null` says that the whole is nullable. (Children come first, so the branch
/// has become `{nullable, enum: [null]}` by now.)
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

/// 3.1 writes the bound itself where 3.0 writes whether the bound is excluded.
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
