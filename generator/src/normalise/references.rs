//! Rewrites references that do not lead to a component directly.
//!
//! Takes: a plain document. Gives: one in which references are of the form `#/components/<kind>/<name>`, and lead to
//! something that is no reference, as far as they lead to a part of the document at all.
//!
//! ```text
//! #/components/schemas/Big%20Cat               →  #/components/schemas/Big Cat
//! #/components/schemas/Cat/properties/owner    →  #/components/schemas/Cat_owner, a new component
//! #/paths/~1cats (a path item)                 →  the path item itself
//! #/components/responses/Alias, a reference    →  what it leads to
//! ```

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::document::grammar::{Kind, change_all};
use crate::document::pointer;

/// Maximum number of references that lead from one to the next.
const LONGEST_CHAIN: usize = 10;

/// Tokens of pointers that say nothing about what a schema is.
const STRUCTURE: [&str; 14] = [
    "components",
    "schemas",
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "paths",
    "responses",
    "content",
    "schema",
    "parameters",
    "$defs",
    "definitions",
];

/// A reference that has to be rewritten.
#[derive(Debug)]
pub(super) struct Odd {
    kind: Kind,
    /// Pointer of the object with the reference.
    at: String,
    target: String,
}

impl Odd {
    /// Returns the reference of an object if it has to be rewritten.
    pub(super) fn of(kind: Kind, value: &Value, at: &str) -> Option<Self> {
        let target = value.as_object()?.get("$ref")?.as_str()?;
        let section = section(kind);
        let direct = section.is_some_and(|section| is_direct(target, section));
        // An alias among the components is replaced by what it leads to. A schema may be one.
        let is_alias = kind != Kind::Schema
            && section.is_some_and(|section| is_direct(&format!("#{at}"), section));
        (!direct || is_alias).then(|| Self {
            kind,
            at: at.to_owned(),
            target: target.to_owned(),
        })
    }
}

/// Rewrites references until none is left that can be.
pub(super) fn rewrite(document: &mut Value, odd: Vec<Odd>) {
    let mut odd = odd;
    // A name may have a percent sign itself.
    odd.retain(|one| !is_there(document, one));
    for _ in 0..LONGEST_CHAIN {
        if odd.is_empty() {
            return;
        }
        let mut moved = BTreeMap::new();
        for one in odd {
            rewrite_one(document, &one, &mut moved);
        }
        move_schemas(document, &moved);
        odd = left(document);
    }
}

/// Returns the references of a document that still have to be rewritten, without those that lead nowhere.
fn left(document: &mut Value) -> Vec<Odd> {
    let mut odd = Vec::new();
    change_all(
        Kind::Document,
        document,
        &mut String::new(),
        &mut |kind, value, at| {
            odd.extend(Odd::of(kind, value, at));
        },
    );
    odd.retain(|one| target_of(document, &one.target).is_some() && !is_there(document, one));
    odd
}

/// `true` if a schema is there under its name as it is written.
fn is_there(document: &Value, odd: &Odd) -> bool {
    let name = odd.target.strip_prefix("#/components/schemas/");
    let is_name = name.is_some_and(|name| !name.contains('/'));
    let at = odd.target.strip_prefix('#').unwrap_or_default();
    odd.kind == Kind::Schema && is_name && document.pointer(at).is_some()
}

/// Rewrites one reference. A schema that is not a component yet is added to `moved`, with its new name.
fn rewrite_one(document: &mut Value, odd: &Odd, moved: &mut BTreeMap<String, String>) {
    let decoded = decoded(&odd.target);
    let section = section(odd.kind);
    if section.is_some_and(|section| is_direct(&decoded, section)) && odd.kind == Kind::Schema {
        return set(document, &odd.at, decoded);
    }
    let Some(target) = target_of(document, &decoded) else {
        return;
    };
    if odd.kind == Kind::Schema {
        let Some(at) = decoded.strip_prefix('#').filter(|at| !at.is_empty()) else {
            return;
        };
        // Within itself, a schema cannot be moved.
        let name = match moved.get(at) {
            Some(name) => name.clone(),
            None => {
                let name = component_name(document, at, moved);
                moved.insert(at.to_owned(), name.clone());
                name
            }
        };
        return set(
            document,
            &odd.at,
            format!("#/components/schemas/{}", pointer::escape(&name)),
        );
    }
    let target = target.clone();
    if let Some(Value::Object(map)) = document.pointer_mut(&odd.at) {
        map.shift_remove("$ref");
        let own = std::mem::take(map);
        if let Value::Object(mut whole) = target {
            // What is said beside the reference counts.
            whole.extend(own);
            *map = whole;
        }
    }
}

fn set(document: &mut Value, at: &str, target: String) {
    if let Some(Value::Object(map)) = document.pointer_mut(at) {
        map.insert("$ref".to_owned(), target.into());
    }
}

/// Makes components of schemas that references lead to, the innermost first.
fn move_schemas(document: &mut Value, moved: &BTreeMap<String, String>) {
    for (at, name) in moved.iter().rev() {
        let reference =
            json!({ "$ref": format!("#/components/schemas/{}", pointer::escape(name)) });
        let Some(place) = document.pointer_mut(at) else {
            continue;
        };
        let schema = std::mem::replace(place, reference);
        if let Some(schemas) = schemas(document) {
            schemas.insert(name.clone(), schema);
        }
    }
}

fn schemas(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let root = document.as_object_mut()?;
    let components = root.entry("components").or_insert_with(|| json!({}));
    let schemas = components.as_object_mut()?.entry("schemas");
    schemas.or_insert_with(|| json!({})).as_object_mut()
}

/// Returns a free name for the component that a schema becomes: the words of its pointer that say what it is.
fn component_name(document: &Value, at: &str, moved: &BTreeMap<String, String>) -> String {
    let tokens = pointer::tokens(at).unwrap_or_default();
    let words = tokens
        .iter()
        .filter(|token| !STRUCTURE.contains(&token.as_str()));
    let words: Vec<String> = words
        .map(|word| word.replace(|letter: char| !letter.is_alphanumeric(), "_"))
        .collect();
    let name = words.join("_").trim_matches('_').to_owned();
    let name = if name.is_empty() {
        "Schema".to_owned()
    } else {
        name
    };
    let known = document.pointer("/components/schemas");
    let taken: BTreeSet<&str> = known
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|all| all.keys().map(String::as_str))
        .chain(moved.values().map(String::as_str))
        .collect();
    let numbered = (2..).map(|number: usize| format!("{name}_{number}"));
    let mut names = std::iter::once(name.clone()).chain(numbered);
    names
        .find(|name| !taken.contains(name.as_str()))
        .unwrap_or_default()
}

/// Returns what a reference leads to in this document, if that is no reference itself or becomes none.
fn target_of<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    let decoded = decoded(reference);
    document.pointer(decoded.strip_prefix('#')?)
}

fn decoded(reference: &str) -> String {
    percent_decode_str(reference)
        .decode_utf8_lossy()
        .into_owned()
}

/// Returns the key of the components of a kind.
fn section(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Schema => "schemas",
        Kind::Response => "responses",
        Kind::Parameter => "parameters",
        Kind::RequestBody => "requestBodies",
        Kind::SecurityScheme => "securitySchemes",
        Kind::Callback => "callbacks",
        Kind::Link => "links",
        Kind::Header => "headers",
        Kind::Example => "examples",
        _ => return None,
    })
}

/// `true` if a reference leads to a component of this section.
fn is_direct(reference: &str, section: &str) -> bool {
    let name = reference
        .strip_prefix("#/components/")
        .and_then(|rest| rest.strip_prefix(section))
        .and_then(|rest| rest.strip_prefix('/'));
    name.is_some_and(|name| !name.contains(['/', '%']))
}
