//! Determines the media types in which an operation can be requested, and which responses are downloads.
//!
//! Takes: operations with their outputs. Gives: the media type to request, and a [`MediaVariant`] for each media type of a
//! success other than the preferred one. A media type with the same output is an alias and no variant, unless the settings
//! say that the service fills in more fields for it.

use super::Context;
use super::output::{output, successes};
use crate::ir::{Api, MediaVariant, Name, Operation, Output, Payload};
use crate::{Diagnostic, Failure, File};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let fuller = std::mem::take(&mut context.fuller_media);
    for operation in &mut api.operations {
        operation.accept = accept(operation);
        operation.media_variants = variants(operation, &fuller);
        // If bytes can be requested, redirects are about those.
        let by_variant = operation
            .media_variants
            .iter()
            .any(|variant| variant.output == Output::Payload(Payload::Binary));
        let redirects = operation.may_be_elsewhere() && !by_variant;
        operation.downloads = downloads(&operation.output, redirects);
        for variant in &mut operation.media_variants {
            variant.downloads = downloads(&variant.output, redirects);
        }
    }
    conclude(api, &fuller, context)
}

/// Reports media types of the settings without a media variant, if the settings were written for this description.
fn conclude(api: &Api, fuller: &[String], context: &Context) -> Result<(), Failure> {
    let is_used = |media: &String| {
        let mut variants = api.operations.iter().flat_map(|one| &one.media_variants);
        variants.any(|variant| variant.media == *media)
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

/// Returns the media type to request: that of the output of the first success, by status, that has a body. The order of
/// keys in the document is not used, since it has no meaning.
fn accept(operation: &Operation) -> Option<String> {
    let successes = successes(operation);
    let mut bodies = successes
        .iter()
        .filter_map(|(_, response)| response.preferred());
    let media = &bodies.next()?.media;
    (media != Operation::PLAIN_JSON).then(|| media.clone())
}

fn variants(operation: &Operation, fuller: &[String]) -> Vec<MediaVariant> {
    let successes = successes(operation);
    let preferred: Vec<&str> = successes
        .iter()
        .filter_map(|(_, response)| Some(response.preferred()?.media.as_str()))
        .collect();
    let mut variants: Vec<MediaVariant> = Vec::new();
    let bodies = successes.iter().flat_map(|(_, response)| &response.bodies);
    for body in bodies {
        let known = preferred.contains(&body.media.as_str())
            || variants.iter().any(|variant| variant.media == body.media);
        let output = output(operation, Some(&body.media));
        if !known && (output != operation.output || fuller.contains(&body.media)) {
            variants.push(MediaVariant {
                media: body.media.clone(),
                name: Name::default(),
                request: Name::default(),
                output,
                downloads: false,
                pages: None,
            });
        }
    }
    variants
}

/// `true` if a response may be too large for memory: it is not JSON, or the service redirects to it.
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
