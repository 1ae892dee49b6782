//! In which other media types an operation can be asked for, and which answers are for downloading.
//!
//! Takes: operations with their outputs. Gives: the media type to ask for, and a [`Choice`] for each media type of a success
//! that is not the preferred one. A media type that gives the same is another spelling, and no choice, unless the settings
//! say that the service fills in more of it.

use super::Context;
use super::output::{output, successes};
use crate::ir::{Api, Choice, Operation, Output, Payload};
use crate::{Diagnostic, Failure, File};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let fuller = std::mem::take(&mut context.fuller_media);
    for operation in &mut api.operations {
        operation.accept = accept(operation);
        operation.choices = choices(operation, &fuller);
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
    conclude(api, &fuller, context)
}

/// Reports settings about media types that hold of no operation, if they were written about this description.
fn conclude(api: &Api, fuller: &[String], context: &Context) -> Result<(), Failure> {
    let is_used = |media: &String| {
        let mut choices = api.operations.iter().flat_map(|one| &one.choices);
        choices.any(|choice| choice.media == *media)
    };
    let unused = fuller.iter().enumerate();
    let unused = unused.filter(|(_, media)| context.own_settings && !is_used(media));
    let diagnostics: Vec<Diagnostic> = unused
        .map(|(index, media)| {
            let message = format!(
                "the settings speak of `{media}`, in which no operation gives more than it gives anyway"
            );
            Diagnostic::new("passes::media", message)
                .in_file(File::Settings)
                .at(format!("/fuller_media/{index}"))
                .help("remove the entry, or declare the media type with a correction")
        })
        .collect();
    match diagnostics.is_empty() {
        true => Ok(()),
        false => Err(Failure { diagnostics }),
    }
}

/// The media type to ask for: that of what callers get of the first success, by status, that has a body. Not of the first
/// that is written, since keys have no order.
fn accept(operation: &Operation) -> Option<String> {
    let successes = successes(operation);
    let mut bodies = successes
        .iter()
        .filter_map(|(_, response)| response.preferred());
    let media = &bodies.next()?.media;
    (media != Operation::PLAIN_JSON).then(|| media.clone())
}

fn choices(operation: &Operation, fuller: &[String]) -> Vec<Choice> {
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
        if !known && (output != operation.output || fuller.contains(&body.media)) {
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
