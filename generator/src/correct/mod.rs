//! Corrects errors of a description: phase 2 of the pipeline.
//!
//! Takes: a plain document and a list of corrections, each with the value it expects and the reason for it. Gives: the
//! corrected document and a list of the corrections made. Invariant: a correction that does not find the value it expects is
//! stale and is never ignored, so that it is removed once the description is fixed upstream.
//!
//! ```
//! # use octoforge_generator::{File, parse_document, correct};
//! let mut document = parse_document("id: {type: string}", File::Description)?;
//! let list = "[{at: /id/type, was: string, becomes: integer, because: answers hold numbers}]";
//! let corrections = correct::apply(&mut document, &parse_document(list, File::Corrections)?)?;
//! assert_eq!(document["id"]["type"], "integer");
//! assert_eq!(corrections.made[0].because, "answers hold numbers");
//! # Ok::<(), octoforge_generator::Failure>(())
//! ```

mod change;
mod entry;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use self::entry::Entry;
use crate::parse::parse_document;
use crate::{Diagnostic, Failure, File};

/// Corrections of a document: those made, and those that are stale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrections {
    /// Corrections that were made, in the order of the list.
    pub made: Vec<Applied>,
    /// Diagnostics (`correct::stale`) of the stale corrections, one for each.
    pub stale: Vec<Diagnostic>,
    /// Original value at each corrected place, by pointer; `None` if there is none. For an appended element it is the
    /// value of the list.
    pub before: BTreeMap<String, Option<Value>>,
}

impl Corrections {
    /// Checks that every correction was made.
    ///
    /// # Errors
    ///
    /// Returns the stale ones.
    pub fn all_fired(&self) -> Result<(), Failure> {
        match self.stale.is_empty() {
            true => Ok(()),
            false => Err(self.stale.clone().into()),
        }
    }
}

/// A correction that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// JSON pointer of the corrected place.
    pub at: String,
    /// Reason, as written in the corrections file.
    pub because: String,
}

/// Applies the corrections in a text; none if there is no text.
///
/// # Errors
///
/// Returns a diagnostic for a text that cannot be parsed, and those of [`apply`].
pub(crate) fn run(document: &mut Value, text: Option<&str>) -> Result<Corrections, Failure> {
    match text {
        Some(text) => apply(document, &parse_document(text, File::Corrections)?),
        None => Ok(Corrections::default()),
    }
}

/// Applies all corrections of a list, in its order.
///
/// An entry has these keys:
///
/// - `at`: JSON pointer of the place; `-` as the last token appends to a list.
/// - `was`: the value that must be present, or `was_absent: true` if there must be none.
/// - `becomes`: the new value, or `remove: true`.
/// - `removes`: instead of these two, elements to remove from the list at the place.
/// - `because`: one sentence with the evidence.
///
/// # Errors
///
/// Returns every entry that does not consist of these keys (`correct::structure`) or that corrects the place of another
/// (`correct::duplicate`), together with the stale ones. The document may then be partly corrected and must not be used.
pub fn apply(document: &mut Value, list: &Value) -> Result<Corrections, Failure> {
    let Value::Array(entries) = list else {
        let found = structure("corrections are a list of entries, each with `at`", "")
            .help("begin each correction with `- at: /pointer/of/the/place`");
        return Err(found.into());
    };
    let mut corrections = Corrections {
        before: before(document, entries),
        ..Corrections::default()
    };
    let mut malformed = Vec::new();
    let mut seen = BTreeMap::new();
    for (number, raw) in entries.iter().enumerate() {
        let place = format!("/{number}");
        let entry = entry::read(raw, &place).and_then(|entry| {
            refuse_duplicate(&mut seen, &entry, number).map_err(|duplicate| vec![duplicate])?;
            Ok(entry)
        });
        match entry.map(|entry| (change::fire(document, &entry), entry)) {
            Ok((Ok(()), entry)) => corrections.made.push(Applied {
                at: entry.at.to_owned(),
                because: entry.because.to_owned(),
            }),
            Ok((Err(reason), entry)) => corrections.stale.push(stale(&entry, reason)),
            Err(found) => malformed.extend(found),
        }
    }
    if malformed.is_empty() {
        return Ok(corrections);
    }
    malformed.extend(corrections.stale);
    Err(malformed.into())
}

/// Collects the values at the places of the corrections.
fn before(document: &Value, entries: &[Value]) -> BTreeMap<String, Option<Value>> {
    let places = entries.iter().filter_map(|entry| entry.get("at")?.as_str());
    places
        .map(|at| at.strip_suffix("/-").unwrap_or(at))
        .map(|at| (at.to_owned(), document.pointer(at).cloned()))
        .collect()
}

/// Rejects a second correction of a place: the result would depend on the order, and the second would overwrite the first.
/// Appending (`/-`) may be repeated.
fn refuse_duplicate<'a>(
    seen: &mut BTreeMap<&'a str, usize>,
    entry: &Entry<'a>,
    number: usize,
) -> Result<(), Diagnostic> {
    if entry.at.ends_with("/-") {
        return Ok(());
    }
    match seen.insert(entry.at, number) {
        None => Ok(()),
        Some(first) => Err(Diagnostic::new(
            "correct::duplicate",
            format!(
                "entry {first} (counted from 0) corrects the same place, {}",
                entry.at
            ),
        )
        .in_file(File::Corrections)
        .at(format!("{}/at", entry.place))
        .help("make one correction of the two")),
    }
}

fn stale(entry: &Entry<'_>, reason: change::Stale) -> Diagnostic {
    Diagnostic::new("correct::stale", reason.message)
        .in_file(File::Corrections)
        .at(format!("{}/{}", entry.place, reason.key))
        .help("if the description was mended, remove this correction; if it changed, look again and adapt it")
}

fn structure(message: impl Into<String>, place: &str) -> Diagnostic {
    Diagnostic::new("correct::structure", message)
        .in_file(File::Corrections)
        .at(place)
}
