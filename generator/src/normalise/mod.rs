//! Converts documents of OpenAPI 3.1 to 3.0, and rewrites what documents of any version have in other forms: phase 3 of the
//! pipeline.
//!
//! Takes: a plain document. Gives: the equivalent document of 3.0; what 3.0 cannot express is read without it, and is a hole.
//! Later phases support one version of the standard only.
//!
//! ```text
//! type: [string, "null"]          →  type: string, nullable: true
//! const: created                  →  enum: [created]
//! exclusiveMinimum: 0             →  minimum: 0, exclusiveMinimum: true
//! oneOf: [{$ref: …}, {type: "null"}]  →  oneOf: [{$ref: …}], nullable: true
//! $ref: …, deprecated: true       →  allOf: [{$ref: …}], deprecated: true
//! prefixItems: [A, B]             →  items: {anyOf: [A, B]}
//! webhooks: …                     →  x-webhooks: …
//! ```
//!
//! Keywords that only narrow a value (`contains`, `propertyNames`, `unevaluatedProperties`, …) are left unchanged, since
//! they do not affect Rust types.

mod references;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use self::references::Odd;
use crate::Diagnostic;
use crate::diagnostic::Findings;
use crate::document::grammar::{Kind, change_all};
use crate::document::pointer;
use crate::parse::is_newer_than_3_0;

/// Keywords whose effect on the values of a schema has no form here.
const WITHOUT_FORM: [&str; 3] = ["$dynamicRef", "dependentSchemas", "if"];

/// Converts a document to OpenAPI 3.0. Pointers into converted places differ afterwards from those of the text; all others
/// stay the same. Adds a hole to `findings` for each schema that 3.0 cannot express.
pub(crate) fn normalise(document: &mut Value, findings: &mut Findings) {
    let is_newer = is_newer_than_3_0(document);
    let mut odd = Vec::new();
    change_all(
        Kind::Document,
        document,
        &mut String::new(),
        &mut |kind, value, pointer| {
            if kind == Kind::Schema {
                schema(value, pointer, is_newer, findings);
            }
            if kind == Kind::Encoding {
                encoding(value);
            }
            odd.extend(Odd::of(kind, value, pointer));
        },
    );
    references::rewrite(document, odd);
    if let Value::Object(root) = document {
        if is_newer {
            rename(root, "webhooks", "x-webhooks");
        }
        // In 3.1, a description of webhooks alone needs no paths.
        root.entry("paths").or_insert_with(|| json!({}));
    }
}

fn schema(value: &mut Value, at: &str, is_newer: bool, findings: &mut Findings) {
    // `additionalProperties` is a boolean in 3.0 too; elsewhere `true` is the schema that accepts anything.
    if *value == Value::Bool(true) && !at.ends_with("/additionalProperties") {
        *value = json!({});
    }
    let Value::Object(map) = value else {
        return;
    };
    for keyword in WITHOUT_FORM {
        if map.shift_remove(keyword).is_some() {
            findings.holes.push(without_form(keyword, at));
        }
    }
    if is_newer {
        map.shift_remove("examples");
        reference(map);
    }
    constant(map);
    type_list(map);
    null_branch(map, "oneOf");
    null_branch(map, "anyOf");
    tuple(map);
    if patterns(map) {
        let message = "members of these names are read like any others";
        findings.notes.push(at_keyword(
            "normalise::open",
            message.to_owned(),
            "patternProperties",
            at,
        ));
    }
    exclusive_bound(map, "minimum", "exclusiveMinimum", f64::max);
    exclusive_bound(map, "maximum", "exclusiveMaximum", f64::min);
}

fn without_form(keyword: &str, at: &str) -> Diagnostic {
    let message = format!("`{keyword}` of OpenAPI 3.1 has no form in 3.0, and is ignored");
    at_keyword("normalise::unsupported", message, keyword, at)
        .help("add a correction that says the same with `properties`, `items`, `oneOf` or `$ref`")
}

fn at_keyword(code: &'static str, message: String, keyword: &str, at: &str) -> Diagnostic {
    let mut place = at.to_owned();
    pointer::push(&mut place, keyword);
    Diagnostic::new(code, message).at(place)
}

/// Converts a list with a schema for each position to one of any of them.
fn tuple(map: &mut Map<String, Value>) {
    let old = map.get("items").filter(|items| items.is_array()).cloned();
    let Some(Value::Array(mut positions)) = map.shift_remove("prefixItems").or(old) else {
        return;
    };
    match map.shift_remove("items") {
        Some(Value::Bool(false) | Value::Array(_)) => {}
        Some(Value::Object(further)) if further.is_empty() => positions.clear(),
        Some(further) => positions.push(further),
        // More than the list of positions may follow, but nobody means that.
        None => {}
    }
    map.entry("type").or_insert_with(|| "array".into());
    let items = match positions.as_slice() {
        [] => json!({}),
        [only] => only.clone(),
        _ => json!({ "anyOf": positions }),
    };
    map.insert("items".to_owned(), items);
}

/// Converts the schemas of members by the pattern of their name to that of all further members. Returns `true` if others may
/// follow, which may be anything.
fn patterns(map: &mut Map<String, Value>) -> bool {
    let Some(Value::Object(patterns)) = map.shift_remove("patternProperties") else {
        return false;
    };
    if map.get("additionalProperties") != Some(&Value::Bool(false)) {
        return true;
    }
    let schemas: Vec<Value> = patterns.into_iter().map(|(_, schema)| schema).collect();
    let further = match schemas.as_slice() {
        [] => return false,
        [only] => only.clone(),
        _ => json!({ "anyOf": schemas }),
    };
    map.insert("additionalProperties".to_owned(), further);
    false
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

/// States that the style `form` explodes unless it says otherwise, which the typed document cannot tell.
fn encoding(value: &mut Value) {
    let Value::Object(map) = value else { return };
    if matches!(map.get("style").and_then(Value::as_str), Some("form")) {
        map.entry("explode").or_insert_with(|| true.into());
    }
}

fn rename(map: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = map.shift_remove(from) {
        map.entry(to).or_insert(value);
    }
}
