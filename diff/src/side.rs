//! A side of a comparison: a description, analysed up to the IR.

use std::collections::BTreeMap;

use octoforge_generator::ir::Api;
use octoforge_generator::{Diagnostic, Failure, Input, Stale, analyse};
use serde_json::Value;

use crate::sides::Sides;

/// A description with corrections applied, and its IR.
#[derive(Clone, Debug)]
pub struct Side {
    /// The document, corrected and in the forms of OpenAPI 3.0.
    pub document: Value,
    /// The IR that the crate is rendered from, without examples.
    pub api: Api,
    /// The lock of names as text, for analysing another version of the description.
    pub lock: String,
    /// Corrections that do not find the value they expect, observations that change nothing, and pins that match nothing. All
    /// others are applied.
    pub stale: Vec<Diagnostic>,
    /// Pointers of the properties that the description requires, and that are optional for lack of evidence.
    pub held_back: Vec<String>,
    /// The uncorrected value of each corrected place, by pointer.
    uncorrected: BTreeMap<String, Option<Value>>,
}

impl Side {
    /// Analyses a description. Stale corrections and observations are not errors, nor are stale pins if `own_settings` is false, so that
    /// a new version of a description can be compared before they are reviewed.
    ///
    /// # Errors
    ///
    /// All diagnostics of the first phase of the pipeline that reports any.
    pub fn new(input: &Input<'_>) -> Result<Self, Failure> {
        let analysis = analyse(input, Stale::Keep, &mut |_| {})?;
        let mut stale = analysis.corrections.stale;
        stale.extend(analysis.observations.stale);
        stale.extend(analysis.stale_pins);
        // A place that is corrected and observed has its value before the corrections.
        let mut uncorrected = analysis.observations.before;
        uncorrected.extend(analysis.corrections.before);
        let mut api = analysis.api;
        // Examples are in the document too, and are compared there.
        api.examples = Vec::new();
        Ok(Self {
            document: analysis.document,
            lock: analysis.lock,
            held_back: analysis.held_back,
            uncorrected,
            api,
            stale,
        })
    }

    /// `true` if a difference at these pointers comes from corrections alone, because the uncorrected descriptions
    /// agree there.
    pub(super) fn is_raw_the_same(&self, head: &Self, at: &Sides<String>) -> bool {
        let Some(at) = at.newest() else {
            return false;
        };
        let places = self.uncorrected.keys().chain(head.uncorrected.keys());
        let mut near = places.filter(|place| touches(place, at)).peekable();
        near.peek().is_some()
            && near.all(|place| self.uncorrected_at(place) == head.uncorrected_at(place))
    }

    /// Returns the uncorrected value at a place that one of the two sides corrects.
    fn uncorrected_at(&self, place: &str) -> Option<&Value> {
        match self.uncorrected.get(place) {
            Some(value) => value.as_ref(),
            None => self.document.pointer(place),
        }
    }
}

/// `true` if one of two places is within the other.
fn touches(one: &str, other: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(one, other) || within(other, one)
}
