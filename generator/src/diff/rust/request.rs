//! What a request is made of: the arguments of its function, and its setters.

use super::item::{Item, Part, property};
use super::spell::{Speller, plain};
use crate::ir::{Field, Object, Operation, Payload, Type};

/// What a function takes, each argument with the places that say so. Arguments are given by position: one of the same type
/// in the place of another compiles and means something else, so names count, but for those in the path.
pub(super) fn arguments(speller: Speller<'_>, operation: &Operation) -> Vec<(String, Vec<String>)> {
    let required = operation.parameters.iter().filter(|one| one.required);
    let mut all: Vec<(String, Vec<String>)> = required
        .map(|one| {
            let ty = speller.argument(&one.ty);
            let text = match one.style {
                style if style.in_path() => ty,
                _ => format!("{}: {ty}", plain(&one.name)),
            };
            (text, vec![one.pointer.clone()])
        })
        .collect();
    let Some(body) = &operation.body else {
        return all;
    };
    if let Some(object) = flat(speller, operation) {
        all.extend(body.arguments(object).map(|(field, name)| {
            let text = format!("{}: {}", plain(name), speller.argument(&field.ty));
            (text, places(speller, operation, field))
        }));
    } else if body.required {
        let at = format!("{}/requestBody", operation.place.pointer);
        all.push((kept(speller, &body.payload), vec![at]));
    }
    all
}

/// The object whose fields are arguments and setters, if the body is one.
fn flat<'a>(speller: Speller<'a>, operation: &Operation) -> Option<&'a Object> {
    let body = operation.body.as_ref().filter(|body| body.flat)?;
    body.payload.json()?.object(&speller.api.types)
}

/// Where a field of the body is described: in the operation, if the body stands there, and not wherever else a body of the
/// same shape does.
fn places(speller: Speller<'_>, operation: &Operation, field: &Field) -> Vec<String> {
    let ty = operation
        .body
        .as_ref()
        .and_then(|body| body.payload.json()?.named());
    let definition = ty.and_then(|id| speller.api.definition(id));
    let all = definition
        .into_iter()
        .flat_map(|definition| &definition.places);
    let all: Vec<String> = all.map(|place| place.pointer.clone()).collect();
    let here = format!("{}/", operation.place.pointer);
    let own: Vec<String> = all
        .iter()
        .filter(|place| place.starts_with(&here))
        .cloned()
        .collect();
    property(if own.is_empty() { &all } else { &own }, &field.wire)
}

/// What a body that is one value takes.
fn kept(speller: Speller<'_>, payload: &Payload) -> String {
    match payload {
        Payload::Json(ty) => speller.argument(ty.without_null()),
        Payload::Text => "impl Into<String>".to_owned(),
        Payload::Form(_) => "impl Into<Bytes>".to_owned(),
        Payload::Binary => "impl Into<Upload>".to_owned(),
    }
}

pub(super) fn setters(speller: Speller<'_>, operation: &Operation, request: &mut Item) {
    for parameter in operation.parameters.iter().filter(|one| !one.required) {
        let part = Part {
            text: speller.argument(&parameter.ty),
            deprecated: parameter.docs.deprecated,
            places: vec![parameter.pointer.clone()],
            ..Part::default()
        };
        request
            .parts
            .insert(format!("{}()", plain(&parameter.name)), part);
    }
    let Some(body) = &operation.body else {
        return;
    };
    let Some(object) = flat(speller, operation) else {
        if !body.required {
            let at = format!("{}/requestBody", operation.place.pointer);
            let part = Part {
                text: kept(speller, &body.payload),
                places: vec![at],
                ..Part::default()
            };
            request.parts.insert("body()".to_owned(), part);
        }
        return;
    };
    let named = object.fields.iter().zip(&body.setters);
    for (field, name) in named.filter(|(field, _)| !field.required) {
        let text = match &field.ty {
            Type::Nullable(inner) => format!("impl Into<Maybe<{}>>", speller.ty(inner)),
            ty => speller.argument(ty),
        };
        let part = Part {
            text,
            deprecated: field.docs.deprecated,
            places: places(speller, operation, field),
            ..Part::default()
        };
        request.parts.insert(format!("{}()", plain(name)), part);
    }
}
