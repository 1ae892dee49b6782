//! Applies what the service was seen to do where the description says otherwise: phase 3 of the pipeline.
//!
//! Takes: a plain document and a list of observations. Gives: the document in which these places may be null, missing or of
//! another type, and the places. Invariant: an observation that changes nothing is stale and is never ignored.
//!
//! An observation of a place holds for everything like it: for the nullable duplicate of the component, and for every copy of
//! the object. An object is a **copy** if it has at least five properties, among them the observed one, and four fifths of the
//! properties of each are those of the other; and if both are values of the same property, unless the observed object is a
//! component. Bodies of requests are left alone.
//!
//! ```text
//! pull-request.head.repo may be null
//!   /components/schemas/pull-request/properties/head          {label, ref, repo, sha, user}
//!   /components/schemas/pull-request-webhook/…/head           the same five: a copy
//!   /components/schemas/pull-request/properties/base          the same five, but of another property: none
//! ```
//!
//! ```
//! # use octoforge_generator::{File, parse_document, observe};
//! let text = "components: {schemas: {cat: {type: object, properties: {name: {type: string}}}}}";
//! let mut document = parse_document(text, File::Description)?;
//! let list = "[{at: cat.name, seen: null, source: three answers}]";
//! let seen = observe::apply(&mut document, &parse_document(list, File::Observations)?)?;
//! assert_eq!(document["components"]["schemas"]["cat"]["properties"]["name"]["nullable"], true);
//! assert_eq!(seen.made[0].places, ["/components/schemas/cat/properties/name"]);
//! # Ok::<(), octoforge_generator::Failure>(())
//! ```

mod effect;
mod entry;
mod index;
mod place;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use self::entry::{Entry, Subject};
use self::index::Index;
use self::place::Place;
use crate::parse::parse_document;
use crate::{Diagnostic, Failure, File};

/// Observations of a service: those that changed the document, and those that are stale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observations {
    /// Observations that changed something, in the order of the list.
    pub made: Vec<Observed>,
    /// Diagnostics (`observe::stale`) of those that changed nothing or have no place, one for each.
    pub stale: Vec<Diagnostic>,
    /// Original value at each changed place, by pointer; `None` if there was none.
    pub before: BTreeMap<String, Option<Value>>,
}

/// An observation that changed the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Observed {
    /// The place as written, or the properties and the component they refer to.
    pub of: String,
    /// State in which it was seen: `null`, `missing` or a type.
    pub seen: String,
    /// Evidence for it, in one sentence.
    pub source: String,
    /// JSON pointers of the changed places.
    pub places: Vec<String>,
}

impl Observations {
    /// Checks that every observation changed something.
    ///
    /// # Errors
    ///
    /// Returns the stale ones.
    pub fn all_of_use(&self) -> Result<(), Failure> {
        match self.stale.is_empty() {
            true => Ok(()),
            false => Err(self.stale.clone().into()),
        }
    }
}

/// Applies the observations in a text; none if there is no text.
///
/// # Errors
///
/// Returns a diagnostic for a text that cannot be parsed, and those of [`apply`].
pub(crate) fn run(document: &mut Value, text: Option<&str>) -> Result<Observations, Failure> {
    match text {
        Some(text) => apply(document, &parse_document(text, File::Observations)?),
        None => Ok(Observations::default()),
    }
}

/// Applies all observations of a list, in its order.
///
/// An entry has these keys:
///
/// - `at`: a place, or a list of places. A place is a component or the id of an operation, followed by `.property`, `[]` for the
///   items of a list, or `{}` for the values of a map.
/// - `alone: true` (optional, beside `at`): not for what is like the place.
/// - `refers_to` and `properties`, instead of `at`: all properties of these names that refer to this component, to its nullable
///   duplicate or to a copy of it.
/// - `seen`: `null`, `missing`, or a type: `array`, `object`, `string`, `integer`, `number`, `boolean`.
/// - `source`: where it is known from.
/// - `last` (optional): the day on which it was seen last.
///
/// # Errors
///
/// Returns every entry that does not consist of these keys (`observe::structure`). The document may then be partly changed and
/// must not be used.
pub fn apply(document: &mut Value, list: &Value) -> Result<Observations, Failure> {
    let Value::Array(entries) = list else {
        let found = entry::structure("observations are a list of entries, each with `at`", "")
            .help("begin each observation with `- at: component.property`");
        return Err(found.into());
    };
    let index = Index::of(document);
    let mut observations = Observations::default();
    let mut malformed = Vec::new();
    for (number, raw) in entries.iter().enumerate() {
        match entry::read(raw, &format!("/{number}")) {
            Ok(entry) => observations.make(document, &index, &entry),
            Err(found) => malformed.extend(found),
        }
    }
    match malformed.is_empty() {
        true => Ok(observations),
        false => Err(malformed.into()),
    }
}

impl Observations {
    fn make(&mut self, document: &mut Value, index: &Index, entry: &Entry<'_>) {
        for (subject, pointer) in &entry.subjects {
            let found = match subject {
                Subject::At(at) => place::find(document, at).map(|place| {
                    let like = match entry.alone {
                        true => Vec::new(),
                        false => index.like(&place),
                    };
                    (vec![place], like)
                }),
                Subject::Referring { to, property } => index
                    .referring(document, to, property)
                    .map(|places| (places, Vec::new())),
            };
            let (of, changed) = match found {
                Ok((own, like)) => {
                    let own = self.change(document, &own, entry);
                    let like = match own.is_empty() {
                        true => Vec::new(),
                        false => self.change(document, &like, entry),
                    };
                    (subject.to_string(), [own, like].concat())
                }
                Err(reason) => {
                    self.stale.push(stale(reason, pointer));
                    continue;
                }
            };
            if changed.is_empty() {
                let seen = entry.seen;
                let reason = format!("the description allows {seen} at {of} already");
                self.stale.push(stale(reason, pointer));
                continue;
            }
            self.made.push(Observed {
                of,
                seen: entry.seen.to_string(),
                source: entry.source.to_owned(),
                places: changed,
            });
        }
    }

    /// Changes places, and returns the pointers of those that were not so before.
    fn change(&mut self, document: &mut Value, places: &[Place], entry: &Entry<'_>) -> Vec<String> {
        let places: BTreeSet<&Place> = places.iter().collect();
        let mut pointers = Vec::new();
        for place in places {
            if let Some((pointer, before)) = effect::apply(document, place, entry.seen) {
                // The first of several changes of a place has the original value.
                self.before.entry(pointer).or_insert(before);
                pointers.push(place.pointer());
            }
        }
        pointers
    }
}

fn stale(reason: String, pointer: &str) -> Diagnostic {
    Diagnostic::new("observe::stale", reason)
        .in_file(File::Observations)
        .at(pointer)
        .help("if the description was mended, remove this place; if it was moved, look again and adapt it")
}
