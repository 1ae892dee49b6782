//! The items of an operation: its function, the setters of its request, and what it gives.

use super::item::{Item, Items, Part, module_of};
use super::request::{arguments, setters};
use super::spell::{Speller, plain};
use crate::ir::{Operation, Output, Pages};
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
