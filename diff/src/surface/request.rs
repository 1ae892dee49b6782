//! Compares the parts of a request: the arguments of its function, and its setters.

use octoforge_generator::ir::{Argument, Field, Operation, Source, Speller, plain_name};

use super::item::{Item, Part, property};

/// Returns the arguments of a function, each with the places that describe it. Arguments are passed by position: if two
/// of the same type are swapped, source still compiles but has another meaning. So names count, except for those in the
/// path.
pub(super) fn arguments(speller: Speller<'_>, operation: &Operation) -> Vec<(String, Vec<String>)> {
    let arguments = operation.surface.arguments.iter();
    arguments
        .map(|one| {
            let accepted = speller.argument(one);
            let in_path = operation
                .parameter(one.source)
                .is_some_and(|one| one.style.in_path());
            let text = match in_path || one.source == Source::Body {
                true => accepted,
                false => format!("{}: {accepted}", plain_name(&one.name)),
            };
            (text, places(speller, operation, one))
        })
        .collect()
}

/// Adds the setters of a request.
pub(super) fn setters(speller: Speller<'_>, operation: &Operation, request: &mut Item) {
    for one in &operation.surface.setters {
        let parameter = operation.parameter(one.source).map(|one| &one.docs);
        let docs = parameter.or_else(|| Some(&field(speller, operation, one)?.docs));
        let part = Part {
            text: speller.argument(one),
            deprecated: docs.is_some_and(|docs| docs.deprecated),
            places: places(speller, operation, one),
            ..Part::default()
        };
        request
            .parts
            .insert(format!("{}()", plain_name(&one.name)), part);
    }
}

/// Returns the property of a flat body that an argument sets.
fn field<'a>(speller: Speller<'a>, operation: &Operation, one: &Argument) -> Option<&'a Field> {
    let Source::Property(index) = one.source else {
        return None;
    };
    let object = operation.body.as_ref()?.flat_object(&speller.api.types)?;
    object.fields.get(index)
}

/// Returns the places that describe an argument.
fn places(speller: Speller<'_>, operation: &Operation, one: &Argument) -> Vec<String> {
    if let Some(parameter) = operation.parameter(one.source) {
        return vec![parameter.pointer.clone()];
    }
    match field(speller, operation, one) {
        Some(field) => property_places(speller, operation, field),
        None => vec![format!("{}/requestBody", operation.place.pointer)],
    }
}

/// Returns the places that describe a property of a flat body: those in the operation, if the body is defined there;
/// otherwise all places of the shape.
fn property_places(speller: Speller<'_>, operation: &Operation, field: &Field) -> Vec<String> {
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
