//! Parses one entry of the corrections.
//!
//! Takes: a plain value and its place in the list. Gives: a consistent [`Entry`], or all its errors.
//!
//! ```text
//! {at: /a, was: 1, becomes: 2, because: …}  →  Entry { at, change: Change::Value { was: Some(1), becomes: Some(2) }, … }
//! {at: /a, removes: [x], because: …}        →  Entry { at, change: Change::Elements([x]), … }
//! ```

use serde_json::{Map, Value};

use super::structure;
use crate::Diagnostic;
use crate::document::pointer;

/// Keys of an entry.
const KEYS: [&str; 7] = [
    "at",
    "was",
    "was_absent",
    "becomes",
    "remove",
    "removes",
    "because",
];

/// A correction.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// JSON pointer of the entry in the list of corrections.
    pub(super) place: String,
    /// Pointer to the place that it corrects.
    pub(super) at: &'a str,
    /// Tokens of that pointer; at least one.
    pub(super) tokens: Vec<String>,
    /// Change to apply.
    pub(super) change: Change<'a>,
    /// Reason for the correction.
    pub(super) because: &'a str,
}

/// Change of a correction.
#[derive(Clone, Copy, Debug)]
pub(super) enum Change<'a> {
    /// Replaces the value at the place.
    Value {
        /// Expected value; `None` if there must be none.
        was: Option<&'a Value>,
        /// New value; `None` to remove the value.
        becomes: Option<&'a Value>,
    },
    /// Removes these elements from the list at the place, at any index.
    Elements(&'a [Value]),
}

/// Parses an entry; returns all its errors.
pub(super) fn read<'a>(raw: &'a Value, place: &str) -> Result<Entry<'a>, Vec<Diagnostic>> {
    let Value::Object(map) = raw else {
        return Err(vec![structure(
            "a correction is a mapping with `at`, `was`, `becomes` and `because`",
            place,
        )]);
    };
    let mut diagnostics = unknown_keys(map, place);
    let mut keep = |part: Result<_, Diagnostic>| part.map_err(|found| diagnostics.push(found)).ok();
    let at = keep(text(map, "at", place));
    let because = keep(text(map, "because", place));
    let change = change(map, place)
        .map_err(|found| diagnostics.extend(found))
        .ok();
    let tokens = at.and_then(|at| match tokens(at) {
        Ok(tokens) => Some(tokens),
        Err(message) => {
            diagnostics.push(structure(message, &format!("{place}/at")));
            None
        }
    });
    match (at, tokens, change, because) {
        (Some(at), Some(tokens), Some(change), Some(because)) if diagnostics.is_empty() => {
            Ok(Entry {
                place: place.to_owned(),
                at,
                tokens,
                change,
                because,
            })
        }
        _ => Err(diagnostics),
    }
}

fn change<'a>(map: &'a Map<String, Value>, place: &str) -> Result<Change<'a>, Vec<Diagnostic>> {
    if let Some(removes) = map.get("removes") {
        return elements(map, removes, place).map_err(|found| vec![found]);
    }
    let was = either(map, "was", "was_absent", place);
    let becomes = either(map, "becomes", "remove", place);
    match (was, becomes) {
        (Ok(was), Ok(becomes)) if was == becomes => Err(vec![structure(
            "this correction changes nothing: what was is what becomes",
            place,
        )]),
        (Ok(was), Ok(becomes)) => Ok(Change::Value { was, becomes }),
        (was, becomes) => Err(was.err().into_iter().chain(becomes.err()).collect()),
    }
}

/// Returns the elements to remove from a list. The correction expects them to be present, so it needs no `was`.
fn elements<'a>(
    map: &Map<String, Value>,
    removes: &'a Value,
    place: &str,
) -> Result<Change<'a>, Diagnostic> {
    let other = ["was", "was_absent", "becomes", "remove"];
    if let Some(other) = other.into_iter().find(|key| map.contains_key(*key)) {
        return Err(structure(
            format!("`removes` and `{other}` exclude each other"),
            place,
        ));
    }
    match removes {
        Value::Array(elements) if !elements.is_empty() => Ok(Change::Elements(elements)),
        _ => Err(structure(
            "`removes` is a list of the elements that the list at this place loses",
            &format!("{place}/removes"),
        )),
    }
}

fn unknown_keys(map: &Map<String, Value>, place: &str) -> Vec<Diagnostic> {
    let unknown = map.keys().filter(|key| !KEYS.contains(&key.as_str()));
    unknown
        .map(|key| {
            let mut at = place.to_owned();
            pointer::push(&mut at, key);
            structure(format!("a correction has no key `{key}`"), &at)
                .help(format!("the keys are {}", KEYS.join(", ")))
        })
        .collect()
}

fn text<'a>(map: &'a Map<String, Value>, key: &str, place: &str) -> Result<&'a str, Diagnostic> {
    let help = match key {
        "at" => "`at` is the JSON pointer of the place, such as /components/schemas/user/required",
        _ => "say in one sentence how it is known that the description is wrong here",
    };
    match map.get(key) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(text),
        Some(_) => Err(structure(
            format!("`{key}` must be text, and not empty"),
            &format!("{place}/{key}"),
        )
        .help(help)),
        None => Err(structure(format!("this correction lacks `{key}`"), place).help(help)),
    }
}

/// Returns the value of one key, or `None` if the other key is `true`: exactly one of them must be present.
fn either<'a>(
    map: &'a Map<String, Value>,
    some: &str,
    none: &str,
    place: &str,
) -> Result<Option<&'a Value>, Diagnostic> {
    match (map.get(some), map.get(none)) {
        (Some(value), None) => Ok(Some(value)),
        (None, Some(Value::Bool(true))) => Ok(None),
        (None, Some(_)) => Err(structure(
            format!("`{none}` can only be true; else leave it out"),
            &format!("{place}/{none}"),
        )),
        (None, None) => Err(structure(format!("this correction lacks `{some}`"), place)
            .help(format!(
                "write `{some}: <value>`, or `{none}: true`; a list loses elements with `removes: [<element>]` alone"
            ))),
        (Some(_), Some(_)) => Err(structure(
            format!("`{some}` and `{none}` exclude each other"),
            place,
        )),
    }
}

fn tokens(at: &str) -> Result<Vec<String>, String> {
    match pointer::tokens(at) {
        Some(tokens) if !tokens.is_empty() => Ok(tokens),
        _ => Err(format!(
            "{at:?} is no JSON pointer to a part of the description: begin with `/`, and write ~1 for `/` and ~0 for `~` within a key"
        )),
    }
}
