//! Documentation of the functions of operations.

use super::item::{line, lines, paragraph, payload as holding};
use crate::ir::{Docs, MediaVariant, Operation, Output, Payload, Response};
use crate::render::scope::Scope;
use crate::text::code;

/// Returns summary, description, arguments, method and path, responses, and ways to send the request.
pub(in crate::render) fn function(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    let summary = operation
        .summary
        .as_deref()
        .map_or_else(|| code(&operation.id), |text| line(scope, text));
    let mut paragraphs = vec![format!("{}.", summary.trim_end_matches('.'))];
    let described = Docs {
        title: None,
        ..operation.docs.clone()
    };
    paragraph(&mut paragraphs, lines(scope, &described, ""));
    let required = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    let arguments = required.filter_map(|parameter| {
        let text = parameter.docs.description.as_deref()?;
        Some(format!(
            "- `{}`: {}",
            parameter.name.trim_start_matches("r#"),
            line(scope, text)
        ))
    });
    paragraph(&mut paragraphs, arguments);
    let address = code(&format!("{} {}", operation.method, operation.path));
    paragraph(&mut paragraphs, [address]);
    let answers: Vec<String> = operation
        .responses
        .iter()
        .map(|response| answer(scope, operation, response))
        .collect();
    paragraph(&mut paragraphs, answers);
    paragraph(&mut paragraphs, ways(scope, operation));
    paragraphs
}

/// Describes the ways to send the request, with links to the methods and to sections of the front page.
fn ways(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    let request = operation.request.as_str();
    let method = |name: &str| {
        let name = name.trim_start_matches("r#");
        format!("[`{name}`]({request}::{name})")
    };
    let mut ways = Vec::new();
    if let Some(link) = section(scope, "How to send it", "sending") {
        ways.push(format!("{link}."));
    }
    if operation.pages.is_some() {
        let pages = named(scope, "pages", "pages");
        ways.push(format!(
            "Paginated, by {pages}: {}, {}.",
            method("pages"),
            method("items")
        ));
    }
    if operation.downloads {
        let downloads = named(scope, "downloading", "downloads-and-uploads");
        ways.push(format!(
            "Streaming, by {downloads}: {}.",
            method("download")
        ));
    }
    if !operation.media_variants.is_empty() {
        let medias = named(scope, "media types", "media-types");
        let choices = operation
            .media_variants
            .iter()
            .map(|choice| method(&choice.name));
        let choices: Vec<String> = choices.collect();
        ways.push(format!("Other {medias}: {}.", choices.join(", ")));
    }
    vec![ways.join(" ")]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}

/// Returns a link to a section of the front page, or only the words if there is no such section.
fn named(scope: &Scope<'_>, words: &str, title: &str) -> String {
    section(scope, words, title).unwrap_or_else(|| words.to_owned())
}

/// Returns a link to a section of the front page, if it exists.
fn section(scope: &Scope<'_>, words: &str, title: &str) -> Option<String> {
    let known = scope.api.sections.iter().any(|section| section == title);
    known.then(|| format!("[{words}](crate#{title})"))
}

/// Documents the method of a media variant.
pub(in crate::render) fn choice(operation: &Operation, choice: &MediaVariant) -> String {
    let follow = match choice.downloads && operation.may_be_elsewhere() {
        true => {
            "; the response may be a redirect to another host, which `download` follows and `send` does not"
        }
        false => "",
    };
    format!("Requests the media type {}{follow}.", code(&choice.media))
}

/// Documents `send` with what it returns, since its return type depends on the client.
pub(in crate::render) fn sent(scope: &Scope<'_>, output: &Output) -> String {
    let returned = match output {
        Output::Empty => return "Sends the request, whose response has no content.".to_owned(),
        Output::Payload(payload) => holding(scope, payload),
        Output::Optional(ty) => format!(
            "{}, or `None` for a response without content",
            holding(scope, &Payload::Json(ty.clone()))
        ),
        Output::Check => "`true` for yes (204), `false` for no (404)".to_owned(),
        Output::Redirect => "the target of the redirect".to_owned(),
        Output::Awaited => {
            "the target of the redirect, or `None` until the service has it".to_owned()
        }
        Output::Variants(name, _) => format!("[`{name}`]"),
    };
    format!("Sends the request and returns {returned}.")
}

/// Documents a variant of the output enum by its status.
pub(in crate::render) fn outcome(operation: &Operation, status: u16) -> String {
    match (status, operation.method.as_str()) {
        (202, "GET") => {
            "202: the service is still preparing the response; ask again later.".to_owned()
        }
        (202, _) => {
            "202: the service has accepted the request, and has not completed it yet.".to_owned()
        }
        (status, _) => status.to_string(),
    }
}

/// Describes a response: `- 404: [`BasicError`]`.
fn answer(scope: &Scope<'_>, operation: &Operation, response: &Response) -> String {
    let holds: Vec<String> = response
        .bodies
        .iter()
        .map(|body| {
            let holds = holding(scope, &body.payload);
            if body.media == Operation::PLAIN_JSON {
                holds
            } else {
                format!("{holds} ({})", code(&body.media))
            }
        })
        .collect();
    let holds = if holds.is_empty() {
        "no content".to_owned()
    } else {
        holds.join(", or ")
    };
    let later = match (response.status.as_str(), operation.method.as_str()) {
        ("202", "GET") => "; the service is still preparing the response: ask again later",
        _ => "",
    };
    format!("- {}: {holds}{later}", response.status)
}
