//! In which other media types an operation can be asked for, and which answers are for downloading.
//!
//! Takes: operations with their outputs. Gives: a [`Choice`] for each media type of a success that is not the preferred
//! one. A media type that gives the same is another spelling, and no choice.

use super::Context;
use super::output::{output, successes};
use crate::Failure;
use crate::ir::{Api, Choice, Operation, Output, Payload};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    for operation in &mut api.operations {
        operation.choices = choices(operation);
        // Where bytes can be asked for, they are what the redirect is about.
        let by_choice = operation
            .choices
            .iter()
            .any(|choice| choice.output == Output::Payload(Payload::Binary));
        let redirects = operation.may_be_elsewhere() && !by_choice;
        operation.downloads = downloads(&operation.output, redirects);
        for choice in &mut operation.choices {
            choice.downloads = downloads(&choice.output, redirects);
        }
    }
    Ok(())
}

fn choices(operation: &Operation) -> Vec<Choice> {
    let successes = successes(operation);
    let preferred: Vec<&str> = successes
        .iter()
        .filter_map(|(_, response)| Some(response.preferred()?.media.as_str()))
        .collect();
    let mut choices: Vec<Choice> = Vec::new();
    let bodies = successes.iter().flat_map(|(_, response)| &response.bodies);
    for body in bodies {
        let known = preferred.contains(&body.media.as_str())
            || choices.iter().any(|choice| choice.media == body.media);
        let output = output(operation, Some(&body.media));
        if !known && output != operation.output {
            choices.push(Choice {
                media: body.media.clone(),
                name: String::new(),
                request: String::new(),
                output,
                downloads: false,
                pages: None,
            });
        }
    }
    choices
}

/// Whether an answer may be more than one wants in memory: what is no JSON, and what the service has elsewhere.
fn downloads(output: &Output, redirects: bool) -> bool {
    match output {
        Output::Redirect | Output::Awaited => true,
        Output::Payload(payload) => redirects || payload.json().is_none(),
        Output::Optional(_) => redirects,
        Output::Variants(_, outcomes) => {
            let mut payloads = outcomes.iter().filter_map(|one| one.payload.as_ref());
            redirects || payloads.any(|payload| payload.json().is_none())
        }
        Output::Empty | Output::Check => false,
    }
}
