//! What the documentation of an operation's function says.

use super::super::scope::Scope;
use super::super::words::{line, lines, paragraph, payload as holding};
use crate::ir::{Choice, Docs, Operation, Response};
use crate::text::code;

/// The summary, the text, what the arguments are, the address, and what may come back.
pub(super) fn function(scope: &Scope<'_>, operation: &Operation) -> Vec<String> {
    let summary = operation
        .summary
        .as_deref()
        .map_or_else(|| code(&operation.id), |text| line(scope, text));
    let mut said = vec![format!("{}.", summary.trim_end_matches('.'))];
    let described = Docs {
        title: None,
        ..operation.docs.clone()
    };
    paragraph(&mut said, lines(scope, &described, ""));
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
    paragraph(&mut said, arguments);
    let address = code(&format!("{} {}", operation.method, operation.path));
    paragraph(&mut said, [address]);
    let answers: Vec<String> = operation
        .responses
        .iter()
        .map(|response| answer(scope, operation, response))
        .collect();
    paragraph(&mut said, answers);
    paragraph(&mut said, ways(scope, operation));
    said
}

/// How it can be sent, with links to the methods and to what the front page says of them.
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
            "Answers in {pages}: {}, {}.",
            method("pages"),
            method("items")
        ));
    }
    if operation.downloads {
        let downloads = named(scope, "downloading", "downloads-and-uploads");
        ways.push(format!("For {downloads}: {}.", method("download")));
    }
    if !operation.choices.is_empty() {
        let medias = named(scope, "media types", "media-types");
        let choices = operation.choices.iter().map(|choice| method(&choice.name));
        let choices: Vec<String> = choices.collect();
        ways.push(format!("Other {medias}: {}.", choices.join(", ")));
    }
    vec![ways.join(" ")]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}

/// A link to a section of the front page, or only the words where there is none.
fn named(scope: &Scope<'_>, words: &str, title: &str) -> String {
    section(scope, words, title).unwrap_or_else(|| words.to_owned())
}

/// A link to a section of the front page, if it has it.
fn section(scope: &Scope<'_>, words: &str, title: &str) -> Option<String> {
    let known = scope.api.sections.iter().any(|section| section == title);
    known.then(|| format!("[{words}](crate#{title})"))
}

/// What a method that asks for a media type says of it.
pub(super) fn choice(operation: &Operation, choice: &Choice) -> String {
    let follow = match choice.downloads && operation.may_be_elsewhere() {
        true => {
            "; the answer may be a redirect, which `download` follows elsewhere, and `send` does not"
        }
        false => "",
    };
    format!("Asks for {}{follow}.", code(&choice.media))
}

/// What a variant says of its status.
pub(super) fn outcome(operation: &Operation, status: u16) -> String {
    match (status, operation.method.as_str()) {
        (202, "GET") => "202: the service is still working on it; ask again later.".to_owned(),
        (202, _) => "202: the service has taken it on, and is not done yet.".to_owned(),
        (status, _) => status.to_string(),
    }
}

/// `- 404: [`BasicError`]`.
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
        ("202", "GET") => "; the service is still working on it: ask again later",
        _ => "",
    };
    format!("- {}: {holds}{later}", response.status)
}
