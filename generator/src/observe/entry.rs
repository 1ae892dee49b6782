//! Parses one entry of the observations.
//!
//! Takes: a plain value and its place in the list. Gives: a consistent [`Entry`], or all its errors.
//!
//! ```text
//! {at: cat.name, seen: null, source: …}                            →  At("cat.name"), null
//! {refers_to: person, properties: [owner, vet], seen: null, …}     →  owner and vet, if they refer to a person
//! ```

use std::fmt;

use serde_json::{Map, Value};

use crate::document::pointer;
use crate::{Diagnostic, File};

/// Keys of an entry.
const KEYS: [&str; 7] = [
    "at",
    "alone",
    "refers_to",
    "properties",
    "seen",
    "source",
    "last",
];

/// An observation.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// Observed places, each with its pointer in the list of observations.
    pub(super) subjects: Vec<(Subject<'a>, String)>,
    pub(super) seen: Seen,
    pub(super) source: &'a str,
    /// `true` if it does not hold for what is like its place.
    pub(super) alone: bool,
}

/// Places that are observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject<'a> {
    /// A place and everything like it.
    At(&'a str),
    /// All properties of this name that refer to a component.
    Referring { to: &'a str, property: &'a str },
}

/// State in which a place was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    Null,
    Missing,
    Type(&'static str),
}

/// Types that can be seen.
const TYPES: [&str; 6] = ["array", "object", "string", "integer", "number", "boolean"];

impl fmt::Display for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(at) => f.write_str(at),
            Self::Referring { to, property } => write!(f, "`{property}` that refers to {to}"),
        }
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Missing => "missing",
            Self::Type(name) => name,
        })
    }
}

/// Parses an entry; returns all its errors.
pub(super) fn read<'a>(raw: &'a Value, place: &str) -> Result<Entry<'a>, Vec<Diagnostic>> {
    let Value::Object(map) = raw else {
        let message = "an observation is a mapping with `at`, `seen` and `source`";
        return Err(vec![structure(message, place)]);
    };
    let unknown = map.keys().filter(|key| !KEYS.contains(&key.as_str()));
    let mut wrong: Vec<_> = unknown
        .map(|key| {
            structure(
                format!("an observation has no key `{key}`"),
                &below(place, key),
            )
            .help(format!("the keys are {}", KEYS.join(", ")))
        })
        .collect();
    let subjects = subjects(map, place).map_err(|found| wrong.push(found));
    let seen = seen(map, place).map_err(|found| wrong.push(found));
    let source = text(map, "source", place).map_err(|found| wrong.push(found));
    if let Some(last) = map.get("last")
        && !last.as_str().is_some_and(is_day)
    {
        let message = "`last` is a day, such as 2025-01-31";
        wrong.push(structure(message, &below(place, "last")));
    }
    let alone = match map.get("alone") {
        None => false,
        Some(Value::Bool(true)) if map.contains_key("at") => true,
        Some(_) => {
            let message = "`alone` is true, beside `at`; else leave it out";
            wrong.push(structure(message, &below(place, "alone")));
            false
        }
    };
    match (subjects, seen, source) {
        (Ok(subjects), Ok(seen), Ok(source)) if wrong.is_empty() => Ok(Entry {
            subjects,
            seen,
            source,
            alone,
        }),
        _ => Err(wrong),
    }
}

fn subjects<'a>(
    map: &'a Map<String, Value>,
    place: &str,
) -> Result<Vec<(Subject<'a>, String)>, Diagnostic> {
    match (map.get("at"), map.get("refers_to")) {
        (Some(_), None) if !map.contains_key("properties") => {
            let all = texts(map, "at", place)?.into_iter();
            Ok(all
                .map(|(at, pointer)| (Subject::At(at), pointer))
                .collect())
        }
        (None, Some(_)) => {
            let to = text(map, "refers_to", place)?;
            let all = texts(map, "properties", place)?.into_iter();
            let refer = |(property, pointer)| (Subject::Referring { to, property }, pointer);
            Ok(all.map(refer).collect())
        }
        _ => Err(structure(
            "an observation has either `at`, or `refers_to` and `properties`",
            place,
        )
        .help("`at` is a place such as `pull-request.head.repo` or `issue.labels[]`")),
    }
}

/// Returns a text, or each text of a list, with its pointer.
fn texts<'a>(
    map: &'a Map<String, Value>,
    key: &str,
    place: &str,
) -> Result<Vec<(&'a str, String)>, Diagnostic> {
    let here = below(place, key);
    match map.get(key) {
        Some(Value::String(text)) => Ok(vec![(text, here)]),
        Some(Value::Array(all)) if !all.is_empty() => all
            .iter()
            .enumerate()
            .map(|(index, one)| {
                let here = format!("{here}/{index}");
                let text = one.as_str();
                text.map(|text| (text, here.clone()))
                    .ok_or_else(|| structure(format!("`{key}` is a list of texts"), &here))
            })
            .collect(),
        _ => Err(structure(
            format!("`{key}` is a text, or a list of texts"),
            place,
        )),
    }
}

fn seen(map: &Map<String, Value>, place: &str) -> Result<Seen, Diagnostic> {
    let found = match map.get("seen") {
        Some(Value::Null) => return Ok(Seen::Null),
        Some(Value::String(text)) => text.as_str(),
        _ => "",
    };
    let ty = TYPES.into_iter().find(|name| *name == found);
    match (found, ty) {
        ("null", _) => Ok(Seen::Null),
        ("missing", _) => Ok(Seen::Missing),
        (_, Some(ty)) => Ok(Seen::Type(ty)),
        _ => Err(
            structure("`seen` says what was seen", &below(place, "seen")).help(format!(
                "write null, missing, or one of {}",
                TYPES.join(", ")
            )),
        ),
    }
}

fn text<'a>(map: &'a Map<String, Value>, key: &str, place: &str) -> Result<&'a str, Diagnostic> {
    match map.get(key) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(text),
        _ => Err(
            structure(format!("this observation lacks the text `{key}`"), place)
                .help("say in one sentence where it is known from"),
        ),
    }
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    parts.iter().all(is_number) && parts.iter().map(|part| part.len()).eq([4, 2, 2])
}

fn below(place: &str, key: &str) -> String {
    let mut at = place.to_owned();
    pointer::push(&mut at, key);
    at
}

/// Creates the diagnostic for an entry that is not well-formed.
pub(super) fn structure(message: impl Into<String>, place: &str) -> Diagnostic {
    Diagnostic::new("observe::structure", message)
        .in_file(File::Observations)
        .at(place)
}
