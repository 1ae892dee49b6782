//! Describes the place of an undocumented type in the description: "Response 200 of `GET /user`."

use crate::ir::{Api, Definition, Place, Root, Step};
use crate::text::code;

/// Returns the fallback documentation of a type: its first place in the description.
pub(in crate::render) fn origin(api: &Api, definition: &Definition) -> String {
    let place = definition.places.first();
    place.map(|place| sentence(api, place)).unwrap_or_default()
}

/// Returns a sentence that names a place.
pub(in crate::render) fn sentence(api: &Api, place: &Place) -> String {
    let (part, steps) = part(place);
    let owner = owner(api, place);
    let part = match part {
        Some(part) => format!("{part} of {owner}"),
        None => owner,
    };
    let trail = trail(steps);
    if trail.is_empty() {
        let mut letters = part.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        return format!("{}{}.", first.collect::<String>(), letters.as_str());
    }
    format!("{} in {part}.", code(&trail))
}

/// Returns the part of an operation that a place is in, and the steps below it.
fn part(place: &Place) -> (Option<String>, &[Step]) {
    match place.steps.split_first() {
        Some((Step::Response(status), rest)) => {
            (Some(format!("response {}", code_word(status))), rest)
        }
        Some((Step::Body, rest)) => (Some("the request body".to_owned()), rest),
        Some((Step::Parameter(name), rest)) => (Some(format!("parameter {}", code(name))), rest),
        _ => (None, &place.steps),
    }
}

/// Returns a status such as `200` or `4XX` as it is, and anything else that a description has in its place as code.
fn code_word(status: &str) -> String {
    match status.chars().all(|letter| letter.is_ascii_alphanumeric()) {
        true => status.to_owned(),
        false => code(status),
    }
}

fn owner(api: &Api, place: &Place) -> String {
    match &place.root {
        Root::Component(name) => format!("schema {}", code(name)),
        Root::Shared(name) => format!("the component {}", code(name)),
        Root::Webhook(key) => format!("webhook {}", code(key)),
        Root::Operation(id) => match api.operations.iter().find(|one| one.id == *id) {
            Some(one) => code(&format!("{} {}", one.method, one.path)),
            None => format!("operation {}", code(id)),
        },
    }
}

/// Renders steps as a path: `files[].labels{}`.
fn trail(steps: &[Step]) -> String {
    let mut trail = String::new();
    for step in steps {
        match step {
            Step::Property(name) => {
                if !trail.is_empty() {
                    trail.push('.');
                }
                trail.push_str(name);
            }
            Step::Item => trail.push_str("[]"),
            Step::Value => trail.push_str("{}"),
            Step::Variant(_) | Step::Part => {}
            Step::Parameter(_) | Step::Body | Step::Response(_) => {}
        }
    }
    trail
}
