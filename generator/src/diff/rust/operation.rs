//! The items of an operation: its function, the setters of its request, and what it gives.

use super::item::{Item, Items, Part, module_of, property};
use super::spell::{Speller, plain};
use crate::ir::{Field, Object, Operation, Output, Pages, ParameterStyle, Payload, Type};
use crate::spec::pointer;

/// Adds the items of an operation.
pub(super) fn add(speller: Speller<'_>, operation: &Operation, items: &mut Items) {
    let module = module_of(operation);
    let at = &operation.place.pointer;
    let feature = vec![operation.tag.clone()];
    let answers = answers(operation, None);
    let given = arguments(speller, operation);
    let function = Item {
        kind: "fn",
        text: given
            .iter()
            .map(|(text, _)| text.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        deprecated: operation.docs.deprecated,
        features: feature.clone(),
        places: [at.clone()]
            .into_iter()
            .chain(given.into_iter().flat_map(|(_, places)| places))
            .collect(),
        ..Item::default()
    };
    items.insert(format!("{module}::{}()", plain(&operation.name)), function);

    let mut request = Item {
        kind: "struct",
        features: feature.clone(),
        places: vec![at.clone()],
        ..Item::default()
    };
    setters(speller, operation, &mut request);
    let downloads = operation.downloads;
    sending(
        speller,
        &operation.output,
        operation.pages.as_ref(),
        downloads,
        &answers,
        &mut request,
    );
    for choice in &operation.choices {
        let answers = self::answers(operation, Some(&choice.media));
        let text = plain(&choice.request).to_owned();
        let part = Part {
            text,
            places: answers.clone(),
            ..Part::default()
        };
        request
            .parts
            .insert(format!("{}()", plain(&choice.name)), part);
        let mut other = Item {
            kind: "struct",
            features: feature.clone(),
            places: answers.clone(),
            ..Item::default()
        };
        let pages = choice.pages.as_ref();
        sending(
            speller,
            &choice.output,
            pages,
            choice.downloads,
            &answers,
            &mut other,
        );
        items.insert(format!("{module}::{}", plain(&choice.request)), other);
        outcomes(speller, &choice.output, &feature, &answers, module, items);
    }
    items.insert(format!("{module}::{}", plain(&operation.request)), request);
    outcomes(
        speller,
        &operation.output,
        &feature,
        &answers,
        module,
        items,
    );
}

/// Where the answers are described that say what a caller gets, in one media type or in what is preferred.
fn answers(operation: &Operation, media: Option<&str>) -> Vec<String> {
    let at = format!("{}/responses", operation.place.pointer);
    let told = operation
        .responses
        .iter()
        .filter(|one| !one.status.starts_with(['4', '5']));
    let mut places: Vec<String> = told
        .filter_map(|response| {
            let mut place = at.clone();
            pointer::push(&mut place, &response.status);
            if let Some(media) = media {
                response.bodies.iter().find(|body| body.media == media)?;
                place.push_str("/content");
                pointer::push(&mut place, media);
            }
            Some(place)
        })
        .collect();
    if places.is_empty() {
        places.push(operation.place.pointer.clone());
    }
    places
}

/// What a function takes, each argument with the places that say so. Arguments are given by position: one of the same type
/// in the place of another compiles and means something else, so names count, but for those in the path.
fn arguments(speller: Speller<'_>, operation: &Operation) -> Vec<(String, Vec<String>)> {
    let required = operation.parameters.iter().filter(|one| one.required);
    let mut all: Vec<(String, Vec<String>)> = required
        .map(|one| {
            let ty = speller.argument(&one.ty);
            let text = match one.style {
                ParameterStyle::Segment | ParameterStyle::Segments => ty,
                _ => format!("{}: {ty}", plain(&one.name)),
            };
            (text, vec![one.pointer.clone()])
        })
        .collect();
    let Some(body) = &operation.body else {
        return all;
    };
    if let Some(object) = flat(speller, operation) {
        let named = object.fields.iter().zip(&body.setters);
        all.extend(
            named
                .filter(|(field, _)| field.required)
                .map(|(field, name)| {
                    let text = format!("{}: {}", plain(name), speller.argument(&field.ty));
                    (text, places(speller, operation, field))
                }),
        );
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

fn setters(speller: Speller<'_>, operation: &Operation, request: &mut Item) {
    for parameter in operation.parameters.iter().filter(|one| !one.required) {
        let part = Part {
            text: speller.argument(&parameter.ty),
            deprecated: parameter.docs.deprecated,
            places: vec![parameter.pointer.clone()],
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
        };
        request.parts.insert(format!("{}()", plain(name)), part);
    }
}

/// The methods that send a request.
fn sending(
    speller: Speller<'_>,
    output: &Output,
    pages: Option<&Pages>,
    downloads: bool,
    places: &[String],
    request: &mut Item,
) {
    let mut method = |name: &str, text: String| {
        let part = Part {
            text,
            places: places.to_vec(),
            ..Part::default()
        };
        request.parts.insert(name.to_owned(), part);
    };
    method("send()", speller.output(output));
    if let Some(pages) = pages {
        method("items()", speller.ty(&pages.item));
        method("pages()", speller.output(output));
    }
    if downloads {
        method("download()", String::new());
    }
}

/// The enum of what an operation gives, if it is one.
fn outcomes(
    speller: Speller<'_>,
    output: &Output,
    features: &[String],
    places: &[String],
    module: &str,
    items: &mut Items,
) {
    let Output::Variants(name, outcomes) = output else {
        return;
    };
    let parts = outcomes.iter().map(|outcome| {
        let text = outcome
            .payload
            .as_ref()
            .map(|payload| speller.answer(payload));
        let part = Part {
            text: text.unwrap_or_default(),
            places: places.to_vec(),
            ..Part::default()
        };
        (outcome.name.clone(), part)
    });
    let item = Item {
        kind: "enum",
        parts: parts.collect(),
        features: features.to_vec(),
        places: places.to_vec(),
        ..Item::default()
    };
    items.insert(format!("{module}::{}", plain(name)), item);
}
