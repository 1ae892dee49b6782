//! Selection of responses. Takes requests as they come; gives each its response, or the reason why there is none.
//!
//! ```text
//! zoo/get                  429, then 200
//! zoo/get with name=Tom    404
//! ```
//!
//! Of all scripts that a request matches, the one with the most conditions is used; scripts for a URL take precedence
//! over those for operations.

use std::collections::VecDeque;

use super::step::{Act, Step};
use super::{OperationExamples, RecordedRequest};
use crate::endpoint::Operation;
use crate::redact::public_url;

/// The responses to one kind of request.
pub(super) struct Script {
    pub(super) target: Target,
    /// Required values of parameters.
    pub(super) conditions: Vec<(String, String)>,
    pub(super) steps: VecDeque<Step>,
}

/// The requests that a script is for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Operation(Operation),
    Url(String),
}

impl Script {
    fn matches(&self, sent: &RecordedRequest) -> bool {
        let is_it = match &self.target {
            Target::Operation(operation) => sent.operation == Some(*operation),
            Target::Url(url) => is_sent_to(url, sent),
        };
        let mut conditions = self.conditions.iter();
        is_it && conditions.all(|(name, value)| sent.parameter(name).as_ref() == Some(value))
    }

    /// Returns the precedence of a script; the greatest of those that match is used.
    fn rank(&self) -> (bool, usize, bool) {
        let is_url = matches!(self.target, Target::Url(_));
        (is_url, self.conditions.len(), !self.steps.is_empty())
    }

    fn next(&mut self) -> Option<Step> {
        let first = self.steps.front_mut()?;
        let step = first.clone();
        if let Some(times) = &mut first.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                self.steps.pop_front();
            }
        }
        Some(step)
    }

    /// Describes the responses that were not used, as a line; `None` if there are none.
    pub(super) fn unused(&self) -> Option<String> {
        let left: u32 = self.steps.iter().filter_map(|step| step.times).sum();
        (left > 0).then(|| format!("{}: {left} left", self.name()))
    }

    /// Returns the name of a script, for messages.
    fn name(&self) -> String {
        let mut name = match &self.target {
            Target::Operation(operation) => operation.id.to_owned(),
            Target::Url(url) => url.clone(),
        };
        let mut word = " with";
        for (parameter, value) in &self.conditions {
            name.push_str(&format!("{word} {parameter}={value}"));
            word = ",";
        }
        name
    }
}

/// `true` if a request went to a URL. A URL without a query matches any query, and one without a host any host.
fn is_sent_to(url: &str, sent: &RecordedRequest) -> bool {
    let (whole, path) = (sent.url.to_string(), sent.url.path_and_query());
    let path = path.map_or("/", |path| path.as_str());
    [whole.as_str(), path]
        .into_iter()
        .any(|at| at == url || at.split('?').next() == Some(url))
}

/// Returns the response to a request: the one scripted for it, else the first example of the description.
///
/// # Errors
///
/// A message for the author of the test, if there is none.
pub(super) fn answer(
    scripts: &mut [Script],
    shown: &[&[OperationExamples]],
    sent: &RecordedRequest,
) -> Result<Step, String> {
    let matching = scripts.iter_mut().filter(|script| script.matches(sent));
    if let Some(script) = matching.max_by_key(|script| script.rank()) {
        let name = script.name();
        let used_up = || {
            format!(
                "all responses that are scripted for {name} have been used, and there is another request, {}: \
                 script another response, or repeat the last with `.forever()`",
                line(sent)
            )
        };
        return script.next().ok_or_else(used_up);
    }
    let Some(operation) = sent.operation else {
        return Err(format!(
            "{} matches no operation that the kit knows: script it with `kit.at(\"{}\")`",
            line(sent),
            public_url(&sent.url.to_string())
        ));
    };
    let mut rows = shown.iter().copied().flatten();
    let Some(row) = rows.find(|row| row.operation.id == operation.id) else {
        return Err(unscripted(scripts, operation, sent));
    };
    // A request for another media type than the operation's usual one has a type of its own.
    let mut examples = row.examples.iter();
    let example = match row.operation.accept == operation.accept {
        true => examples.next(),
        false => examples.find(|example| example.media == operation.accept),
    };
    match example {
        Some(example) => Ok(Step::new(Act::Answer(example.response()))),
        None => Err(no_example(&operation)),
    }
}

/// Returns the message for an operation without an example.
pub(super) fn no_example(operation: &Operation) -> String {
    let Operation { id, accept, .. } = operation;
    format!(
        "the description has no example of {id} as {accept}: script a response with `.json(…)`, `.value(…)` or `.body(…)`"
    )
}

fn unscripted(scripts: &[Script], operation: Operation, sent: &RecordedRequest) -> String {
    let target = Target::Operation(operation);
    let same = scripts.iter().filter(|script| script.target == target);
    let names: Vec<String> = same.map(Script::name).collect();
    match names.is_empty() {
        true => format!(
            "no response is scripted for {}: script one with `kit.on::<…>()` of {}",
            line(sent),
            operation.id
        ),
        false => format!(
            "no response is scripted for {}, but only for {}",
            line(sent),
            names.join(" and ")
        ),
    }
}

fn line(sent: &RecordedRequest) -> String {
    format!("{} {}", sent.method, public_url(&sent.url.to_string()))
}
