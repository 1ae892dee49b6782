//! A description as far as it has to be read to be compared.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fact::Sides;
use crate::ir::Api;
use crate::settings::Settings;
use crate::{Diagnostic, Failure, File, Input, correct, lower, parse_document, passes, spec};

/// A description, corrected, and the IR of it.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The document, corrected, in the forms of OpenAPI 3.0.
    pub document: Value,
    /// What the crate is made of.
    pub api: Api,
    /// The names that the crate has, for the reading of another version of the description.
    pub lock: String,
    /// Corrections that do not find what they expect, and pins that name nothing. The others are made.
    pub stale: Vec<Diagnostic>,
    /// What the description says itself where it was corrected.
    corrected: BTreeMap<String, Option<Value>>,
}

impl Reading {
    /// Reads a description. Corrections and pins that do not fit are no obstacle, if the settings are taken for those of a
    /// relative: a new version of a description is compared before they are looked after.
    ///
    /// # Errors
    ///
    /// The findings of the first phase that has any.
    pub fn new(input: &Input<'_>) -> Result<Self, Failure> {
        let settings = input.settings.map(Settings::parse).transpose()?;
        let settings = settings.unwrap_or_default();
        let mut document = parse_document(input.description, File::Description)?;
        spec::check_version(&document)?;
        let mut corrected = BTreeMap::new();
        let mut stale = Vec::new();
        if let Some(text) = input.corrections {
            let list = parse_document(text, File::Corrections)?;
            corrected = said(&document, &list);
            stale = correct::apply(&mut document, &list)
                .err()
                .unwrap_or_default();
            if stale.iter().any(|found| found.code != "correct::stale") {
                return Err(Failure { diagnostics: stale });
            }
        }
        spec::normalise(&mut document).map_err(|diagnostics| Failure { diagnostics })?;
        let typed = spec::typed(&document)?;
        let (mut api, _) = lower::lower(&typed, &settings)?;
        drop(typed);
        let mut context = passes::Context::new(input, &settings)?;
        passes::run(&mut api, &mut context, &mut |_, _| {})?;
        stale.extend(context.given.stale_pins());
        // The document has them too, and is what examples are compared by.
        api.examples = Vec::new();
        Ok(Self {
            document,
            lock: context.given.lock_text(),
            api,
            stale,
            corrected,
        })
    }

    /// Whether a difference at these pointers comes from corrections alone: the descriptions themselves say the same there.
    pub(super) fn is_raw_the_same(&self, head: &Self, at: &Sides<String>) -> bool {
        let Some(at) = at.newest() else {
            return false;
        };
        let places = self.corrected.keys().chain(head.corrected.keys());
        let mut near = places.filter(|place| touches(place, at)).peekable();
        near.peek().is_some() && near.all(|place| self.said(place) == head.said(place))
    }

    /// What the description says itself at a place that one of two readings corrects.
    fn said(&self, place: &str) -> Option<&Value> {
        match self.corrected.get(place) {
            Some(said) => said.as_ref(),
            None => self.document.pointer(place),
        }
    }
}

/// Whether one of two places is within the other.
fn touches(one: &str, other: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(one, other) || within(other, one)
}

/// What stands where corrections are about to be made.
fn said(document: &Value, list: &Value) -> BTreeMap<String, Option<Value>> {
    let entries = list.as_array().into_iter().flatten();
    let places = entries.filter_map(|entry| entry.get("at")?.as_str());
    places
        .map(|at| at.strip_suffix("/-").unwrap_or(at))
        .map(|at| (at.to_owned(), document.pointer(at).cloned()))
        .collect()
}
