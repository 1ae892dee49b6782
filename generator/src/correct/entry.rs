//! Reads one entry of the corrections.
//!
//! Takes: a plain value and its place in the list. Gives: an [`Entry`] whose parts fit together, or everything that is
//! wrong with it.
//!
//! ```text
//! {at: /a, was: 1, becomes: 2, because: …}  →  Entry { at, was: Some(1), becomes: Some(2), … }
//! ```

use serde_json::{Map, Value};

use super::structure;
use crate::Diagnostic;
use crate::spec::pointer;

/// The keys of an entry.
const KEYS: [&str; 6] = ["at", "was", "was_absent", "becomes", "remove", "because"];

/// One correction.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// Its own JSON pointer, in the list of corrections.
    pub(super) place: String,
    /// The pointer to the place that it corrects.
    pub(super) at: &'a str,
    /// The same, as tokens; there is at least one.
    pub(super) tokens: Vec<String>,
    /// What must be there; `None` if nothing may be.
    pub(super) was: Option<&'a Value>,
    /// What shall be there; `None` if nothing shall.
    pub(super) becomes: Option<&'a Value>,
    /// Why.
    pub(super) because: &'a str,
}

/// Reads an entry; gives everything that is wrong with it.
pub(super) fn read<'a>(raw: &'a Value, place: &str) -> Result<Entry<'a>, Vec<Diagnostic>> {
    let Value::Object(map) = raw else {
        return Err(vec![structure(
            "a correction is a mapping with `at`, `was`, `becomes` and `because`",
            place,
        )]);
    };
    let mut findings = unknown_keys(map, place);
    let mut keep = |part: Result<_, Diagnostic>| part.map_err(|found| findings.push(found)).ok();
    let at = keep(text(map, "at", place));
    let because = keep(text(map, "because", place));
    let mut keep = |part: Result<_, Diagnostic>| part.map_err(|found| findings.push(found)).ok();
    let was = keep(either(map, "was", "was_absent", place));
    let becomes = keep(either(map, "becomes", "remove", place));
    let tokens = at.and_then(|at| match tokens(at) {
        Ok(tokens) => Some(tokens),
        Err(message) => {
            findings.push(structure(message, &format!("{place}/at")));
            None
        }
    });
    if let (Some(was), Some(becomes)) = (was, becomes)
        && was == becomes
    {
        findings.push(structure(
            "this correction changes nothing: what was is what becomes",
            place,
        ));
    }
    match (at, tokens, was, becomes, because) {
        (Some(at), Some(tokens), Some(was), Some(becomes), Some(because))
            if findings.is_empty() =>
        {
            Ok(Entry {
                place: place.to_owned(),
                at,
                tokens,
                was,
                becomes,
                because,
            })
        }
        _ => Err(findings),
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

/// A value under one key, or `true` under the other for no value: exactly one of them.
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
            .help(format!("write `{some}: <value>`, or `{none}: true`"))),
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
