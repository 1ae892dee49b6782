//! Converts a plain document to typed OpenAPI, and finds the invalid node if that fails.
//!
//! Takes: a plain document. Gives: an [`OpenAPI`] document, or one diagnostic that points at the smallest node
//! that does not conform to the standard.
//!
//! ```text
//! {"openapi": "3.0.3", "info": …, "paths": {"/a": {"get": {"responses": 5}}}}
//! →  parse::structure at /paths/~1a/get/responses
//! ```
//!
//! The document is deserialized by reference, which takes half the time of deserializing it by value (0.2 s against 0.4 s
//! for 13 MB), since untagged enums then borrow instead of moving every subtree at every level.

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::Error as _;
use serde_json::{Map, Value};

use super::refusal::Refusal;
use super::repair::repair;
use crate::Diagnostic;
use crate::diagnostic::Findings;
use crate::document::grammar::{Kind, Place};
use crate::document::pointer;

/// Deserializes a plain document as OpenAPI 3.0.
///
/// # Errors
///
/// Returns `parse::structure` at the smallest node that is invalid.
pub fn typed(document: &Value) -> Result<OpenAPI, Diagnostic> {
    OpenAPI::deserialize(document).map_err(|error| blame(document, Refusal::custom(error)))
}

/// Deserializes a plain document as OpenAPI 3.0, after it was repaired if that is necessary.
///
/// # Errors
///
/// Returns `parse::structure` if nothing of the document can be used.
pub(crate) fn tolerant(
    document: &mut Value,
    findings: &mut Findings,
) -> Result<OpenAPI, Diagnostic> {
    match OpenAPI::deserialize(&*document) {
        Ok(typed) => return Ok(typed),
        Err(error) => {
            let whole = blame(document, Refusal::custom(error));
            if !repair(document, findings) {
                return Err(whole);
            }
        }
    }
    typed(document)
}

/// Finds the invalid node. The types contain untagged enums, whose errors lose the path ("data did not match any variant").
/// So each node is checked separately, from the root down; this costs time only for documents that are invalid.
fn blame(document: &Value, refusal: Refusal) -> Diagnostic {
    let mut place = Place {
        kind: Kind::Document,
        value: document,
        pointer: String::new(),
    };
    let mut refusal = self::refusal(Kind::Document, document).unwrap_or(refusal);
    while let Some((child, reason)) = first_refused(&place) {
        place = child;
        refusal = reason;
    }
    // A missing key has no place of its own; any other reason has a key.
    if refusal.missing.is_none()
        && let Some(key) = culprit(&place)
    {
        pointer::push(&mut place.pointer, key);
    }
    Diagnostic::new(
        "parse::structure",
        format!("this is not what OpenAPI 3.0 has here: {refusal}"),
    )
    .at(place.pointer)
    .help("correct the description, or add a correction that does so with the reason for it")
}

fn first_refused<'a>(place: &Place<'a>) -> Option<(Place<'a>, Refusal)> {
    place
        .children()
        .into_iter()
        .find_map(|child| Some((refusal(child.kind, child.value)?, child)))
        .map(|(reason, child)| (child, reason))
}

/// Returns the only key without which the object would be valid, or would lack no more than this key.
fn culprit<'a>(place: &Place<'a>) -> Option<&'a str> {
    let object = place.value.as_object()?;
    let fits_without = |key: &str| {
        let rest: Map<_, _> = object
            .iter()
            .filter(|(each, _)| each.as_str() != key)
            .map(|(each, value)| (each.clone(), value.clone()))
            .collect();
        refusal(place.kind, &Value::Object(rest)).is_none_or(|refusal| refusal.missing == Some(key))
    };
    object
        .keys()
        .map(String::as_str)
        .find(|key| fits_without(key))
}

/// Returns the reason why a value is not an object of this kind; `None` if it is one, or a reference to one.
pub(super) fn refusal(kind: Kind, value: &Value) -> Option<Refusal> {
    let is_reference = value.get("$ref").is_some_and(Value::is_string);
    if is_reference && !matches!(kind, Kind::Document | Kind::PathItem) {
        return None;
    }
    match kind {
        Kind::Document => Refusal::of::<OpenAPI>(value),
        Kind::Info => Refusal::of::<openapiv3::Info>(value),
        Kind::Server => Refusal::of::<openapiv3::Server>(value),
        Kind::Tag => Refusal::of::<openapiv3::Tag>(value),
        Kind::Components => Refusal::of::<openapiv3::Components>(value),
        Kind::PathItem => Refusal::of::<openapiv3::PathItem>(value),
        Kind::Operation => Refusal::of::<openapiv3::Operation>(value),
        Kind::Callback => Refusal::of::<openapiv3::Callback>(value),
        Kind::Parameter => Refusal::of::<openapiv3::Parameter>(value),
        Kind::RequestBody => Refusal::of::<openapiv3::RequestBody>(value),
        Kind::Responses => Refusal::of::<openapiv3::Responses>(value),
        Kind::Response => Refusal::of::<openapiv3::Response>(value),
        Kind::Header => Refusal::of::<openapiv3::Header>(value),
        Kind::MediaType => Refusal::of::<openapiv3::MediaType>(value),
        Kind::Encoding => Refusal::of::<openapiv3::Encoding>(value),
        Kind::Example => Refusal::of::<openapiv3::Example>(value),
        Kind::Link => Refusal::of::<openapiv3::Link>(value),
        Kind::SecurityScheme => Refusal::of::<openapiv3::SecurityScheme>(value),
        // `additionalProperties` may be a boolean in place of a schema.
        Kind::Schema if value.is_boolean() => None,
        Kind::Schema => Refusal::of::<openapiv3::Schema>(value),
    }
}
