//! Determines the output of each operation, and the bodies whose properties are arguments and setters.

use super::Context;
use crate::Failure;
use crate::ir::{
    Api, Definition, Media, Name, Operation, Outcome, Output, Payload, Response, Type,
};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    let types = &api.types;
    for operation in &mut api.operations {
        for response in &mut operation.responses {
            allow_null(response, types);
        }
        operation.output = output(operation, None);
        if let Some(body) = &mut operation.body {
            let described = matches!(body.payload, Payload::Json(_) | Payload::Form(_));
            let ty = body.payload.ty().filter(|_| described);
            let object = ty.and_then(|ty| ty.object(types));
            body.flat = object.is_some_and(|object| !object.fields.is_empty());
        }
    }
    Ok(())
}

/// Makes a success nullable if all its schema says is that it is an object. Descriptions declare responses without content
/// this way, and servers send `null` as well as `{}`.
fn allow_null(response: &mut Response, types: &[Definition]) {
    if !response.status.starts_with('2') {
        return;
    }
    let payloads = response.bodies.iter_mut().map(|body| &mut body.payload);
    for ty in payloads.filter_map(Payload::ty_mut) {
        if says_nothing(ty, types) {
            *ty = ty.clone().nullable();
        }
    }
}

/// `true` if a type is an object without declared properties.
fn says_nothing(ty: &Type, types: &[Definition]) -> bool {
    match ty {
        Type::Map(values) => matches!(**values, Type::Any(_)),
        ty => ty
            .object(types)
            .is_some_and(|object| object.fields.is_empty()),
    }
}

/// A success: its status, and the body in one media type. Other bodies of the status are aliases of it, or media variants
/// (`media`).
struct Success<'a> {
    status: u16,
    payload: Option<&'a Payload>,
}

/// Returns the output that the declared responses result in, in the media type `media`, or in the preferred one if `None`.
pub(super) fn output(operation: &Operation, media: Option<&str>) -> Output {
    let successes: Vec<Success<'_>> = successes(operation)
        .into_iter()
        .map(|(status, response)| Success {
            status,
            payload: body(response, media).map(|body| &body.payload),
        })
        .collect();
    let mut payloads: Vec<&Payload> = Vec::new();
    for success in &successes {
        if let Some(payload) = success.payload
            && !payloads.contains(&payload)
        {
            payloads.push(payload);
        }
    }
    let some_empty = successes.iter().any(|success| success.payload.is_none());
    match (payloads.as_slice(), some_empty) {
        ([], _) if successes.is_empty() && redirects(operation) => Output::Redirect,
        ([], _) if is_awaited(operation, &successes) => Output::Awaited,
        ([], _) if is_check(operation, &successes) => Output::Check,
        ([], _) => Output::Empty,
        ([only], false) => Output::Payload((*only).clone()),
        ([Payload::Json(ty)], true) => Output::Optional(ty.without_null().clone()),
        _ => Output::Variants(Name::default(), successes.iter().map(outcome).collect()),
    }
}

/// Returns the declared successes by status; an exact status precedes a range (`200` before `2XX`).
pub(super) fn successes(operation: &Operation) -> Vec<(u16, &Response)> {
    let mut successes: Vec<_> = operation
        .responses
        .iter()
        .filter_map(|response| {
            let status: u16 = response.status.replace("XX", "00").parse().ok()?;
            (200..300).contains(&status).then_some((status, response))
        })
        .collect();
    if successes.is_empty() && !redirects(operation) {
        let default = operation
            .responses
            .iter()
            .find(|one| one.status == "default");
        successes.extend(default.map(|response| (200, response)));
    }
    successes.sort_by_key(|(status, response)| (*status, &response.status));
    successes
}

/// Returns the body in this media type if there is one, otherwise the preferred one.
fn body<'a>(response: &'a Response, media: Option<&str>) -> Option<&'a Media> {
    let mut bodies = response.bodies.iter();
    bodies
        .find(|body| media == Some(body.media.as_str()))
        .or_else(|| response.preferred())
}

fn redirects(operation: &Operation) -> bool {
    let statuses = ["301", "302", "303", "307", "308"];
    statuses.iter().any(|status| operation.declares(status))
}

/// `true` for a GET that responds with a redirect, or with 202 and no body until the redirect is available.
fn is_awaited(operation: &Operation, successes: &[Success<'_>]) -> bool {
    operation.method == "GET"
        && redirects(operation)
        && matches!(successes, [only] if only.status == 202)
}

/// `true` for a GET that responds with 204 or 404, for yes or no.
fn is_check(operation: &Operation, successes: &[Success<'_>]) -> bool {
    operation.method == "GET"
        && operation.declares("404")
        && matches!(successes, [only] if only.status == 204)
}

fn outcome(success: &Success<'_>) -> Outcome {
    Outcome {
        name: Name::default(),
        status: success.status,
        payload: success.payload.cloned(),
    }
}
