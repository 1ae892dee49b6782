//! What answers are to be given. Takes requests as they come; gives each its answer, or says why there is none.
//!
//! ```text
//! zoo/get                  429, then 200
//! zoo/get with name=Tom    404
//! ```
//!
//! Of all scripts that a request fits, the one with the most conditions answers it; a script of a URL goes before those
//! of operations.

use std::collections::VecDeque;

use super::step::{Act, Step};
use super::{Sent, Shown};
use crate::endpoint::Operation;
use crate::shown::public;

/// The answers to one kind of request.
pub(super) struct Script {
    pub(super) target: Target,
    /// Values that parameters have to have.
    pub(super) conditions: Vec<(String, String)>,
    pub(super) steps: VecDeque<Step>,
}

/// What a script is for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    Operation(Operation),
    Url(String),
}

impl Script {
    fn fits(&self, sent: &Sent) -> bool {
        let is_it = match &self.target {
            Target::Operation(operation) => sent.operation == Some(*operation),
            Target::Url(url) => is_at(url, sent),
        };
        let mut conditions = self.conditions.iter();
        is_it && conditions.all(|(name, value)| sent.parameter(name).as_ref() == Some(value))
    }

    /// Which of several scripts answers: the greatest.
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

    /// What is left of it, as a line; `None` if nothing is.
    pub(super) fn left(&self) -> Option<String> {
        let left: u32 = self.steps.iter().filter_map(|step| step.times).sum();
        (left > 0).then(|| format!("{}: {left} left", self.name()))
    }

    /// What it is for, as people call it.
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

/// Whether a request went to a URL: any query is as good as none unless the URL has one, and so is any server.
fn is_at(url: &str, sent: &Sent) -> bool {
    let (whole, path) = (sent.url.to_string(), sent.url.path_and_query());
    let path = path.map_or("/", |path| path.as_str());
    [whole.as_str(), path]
        .into_iter()
        .any(|at| at == url || at.split('?').next() == Some(url))
}

/// The answer to a request: what is scripted for it, else the first that the description shows.
///
/// # Errors
///
/// There is none; the text says so to whoever wrote the test.
pub(super) fn answer(
    scripts: &mut [Script],
    shown: &[&[Shown]],
    sent: &Sent,
) -> Result<Step, String> {
    let fitting = scripts.iter_mut().filter(|script| script.fits(sent));
    if let Some(script) = fitting.max_by_key(|script| script.rank()) {
        let name = script.name();
        let used_up = || {
            format!(
                "every answer that the test scripted for {name} has been given, and here is one request more, {}: \
                 script another, or let the last be given `.forever()`",
                line(sent)
            )
        };
        return script.next().ok_or_else(used_up);
    }
    let Some(operation) = sent.operation else {
        return Err(format!(
            "{} is of no operation that the test knows: script it with `kit.at(\"{}\")`",
            line(sent),
            public(&sent.url.to_string())
        ));
    };
    let mut rows = shown.iter().copied().flatten();
    let Some(row) = rows.find(|row| row.operation.id == operation.id) else {
        return Err(unscripted(scripts, operation, sent));
    };
    // A request that asks for another media type than its operation usually does is another type.
    let mut examples = row.examples.iter();
    let example = match row.operation.accept == operation.accept {
        true => examples.next(),
        false => examples.find(|example| example.media == operation.accept),
    };
    match example {
        Some(example) => Ok(Step::new(Act::Answer(example.response()))),
        None => Err(shows_nothing(&operation)),
    }
}

/// Why there is no example.
pub(super) fn shows_nothing(operation: &Operation) -> String {
    let Operation { id, accept, .. } = operation;
    format!(
        "the description shows no answer of {id} as {accept}: script one with `.json(…)`, `.value(…)` or `.body(…)`"
    )
}

fn unscripted(scripts: &[Script], operation: Operation, sent: &Sent) -> String {
    let target = Target::Operation(operation);
    let same = scripts.iter().filter(|script| script.target == target);
    let names: Vec<String> = same.map(Script::name).collect();
    match names.is_empty() {
        true => format!(
            "the test has no answer to {}: script one with `kit.on::<…>()` of {}",
            line(sent),
            operation.id
        ),
        false => format!(
            "the test has no answer to {}: it scripted {} only",
            line(sent),
            names.join(" and ")
        ),
    }
}

fn line(sent: &Sent) -> String {
    format!("{} {}", sent.method, public(&sent.url.to_string()))
}
