//! What a caller gets of an operation, and what a caller gives beside parameters.

use super::Context;
use crate::Failure;
use crate::ir::{
    Api, Definition, Object, Operation, Outcome, Output, Payload, Response, Shape, Type,
};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    let types = &api.types;
    for operation in &mut api.operations {
        for response in &mut operation.responses {
            allow_null(response, types);
        }
        operation.output = output(operation);
        if let Some(body) = &mut operation.body {
            let ty = body.payload.json().map(Type::without_null);
            let object = ty.and_then(|ty| object(ty, types));
            body.flat = object.is_some_and(|object| !object.fields.is_empty());
        }
    }
    Ok(())
}

/// A success of which nothing is said but that it is an object is how descriptions write an answer without content,
/// and servers send `null` as well as `{}`.
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

/// Whether a type is an object without a declared property.
fn says_nothing(ty: &Type, types: &[Definition]) -> bool {
    match ty {
        Type::Map(values) => matches!(**values, Type::Any(_)),
        ty => object(ty, types).is_some_and(|object| object.fields.is_empty()),
    }
}

fn object<'a>(ty: &Type, types: &'a [Definition]) -> Option<&'a Object> {
    let Type::Named(id) = ty else {
        return None;
    };
    match &types.get(id.0)?.shape {
        Shape::Object(object) => Some(object),
        _ => None,
    }
}

/// One success, by its status and its first media type. Others of the same status are other spellings of it.
struct Success<'a> {
    status: u16,
    payload: Option<&'a Payload>,
}

/// What the declared responses amount to.
fn output(operation: &Operation) -> Output {
    let successes = successes(operation);
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
        ([], _) if is_check(operation, &successes) => Output::Check,
        ([], _) => Output::Empty,
        ([only], false) => Output::Payload((*only).clone()),
        ([Payload::Json(ty)], true) => Output::Optional(ty.without_null().clone()),
        _ => Output::Variants(String::new(), successes.iter().map(outcome).collect()),
    }
}

fn successes(operation: &Operation) -> Vec<Success<'_>> {
    let mut successes: Vec<_> = operation
        .responses
        .iter()
        .filter_map(|response| {
            let status: u16 = response.status.replace("XX", "00").parse().ok()?;
            (200..300).contains(&status).then(|| Success {
                status,
                payload: response.preferred().map(|body| &body.payload),
            })
        })
        .collect();
    if successes.is_empty() && !redirects(operation) {
        let default = operation
            .responses
            .iter()
            .find(|one| one.status == "default");
        successes.extend(default.map(|response| Success {
            status: 200,
            payload: response.preferred().map(|body| &body.payload),
        }));
    }
    successes
}

fn redirects(operation: &Operation) -> bool {
    operation.responses.iter().any(|response| {
        matches!(
            response.status.as_str(),
            "301" | "302" | "303" | "307" | "308"
        )
    })
}

/// A GET that answers 204 or 404 asks a question.
fn is_check(operation: &Operation, successes: &[Success<'_>]) -> bool {
    let no = operation
        .responses
        .iter()
        .any(|response| response.status == "404");
    operation.method == "GET" && no && matches!(successes, [only] if only.status == 204)
}

fn outcome(success: &Success<'_>) -> Outcome {
    Outcome {
        name: status_name(success.status),
        status: success.status,
        payload: success.payload.cloned(),
    }
}

/// The standard phrase of a status, as a Rust name.
pub(crate) fn status_name(status: u16) -> String {
    let phrase = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "ImUsed",
        other => return format!("Status{other}"),
    };
    phrase.to_owned()
}
