//! The items of an operation: its function, the setters of its request, and what it gives.

use super::item::{Item, Items, Part, module_of};
use super::request::{arguments, setters};
use super::spell::{Speller, plain};
use crate::ir::{Operation, Output, Pages};
use crate::spec::pointer;

/// What is asked for in one media type: what a caller gets, and how.
struct Asked<'a> {
    output: &'a Output,
    pages: Option<&'a Pages>,
    downloads: bool,
    /// The media type that is asked for.
    accept: &'a str,
    /// Where the answers are described.
    places: Vec<String>,
}

/// Adds the items of an operation.
pub(super) fn add(speller: Speller<'_>, operation: &Operation, items: &mut Items) {
    let module = module_of(operation);
    let feature = vec![operation.tag.clone()];
    let function = function(speller, operation, &feature);
    items.insert(format!("{module}::{}()", plain(&operation.name)), function);

    let preferred = Asked {
        output: &operation.output,
        pages: operation.pages.as_ref(),
        downloads: operation.downloads,
        accept: operation.accepts(),
        places: answers(operation, None),
    };
    let mut request = request(speller, &preferred, &feature);
    request.places = vec![operation.place.pointer.clone()];
    setters(speller, operation, &mut request);
    outcomes(speller, &preferred, &feature, module, items);
    for choice in &operation.choices {
        let asked = Asked {
            output: &choice.output,
            pages: choice.pages.as_ref(),
            downloads: choice.downloads,
            accept: &choice.media,
            places: answers(operation, Some(&choice.media)),
        };
        let name = plain(&choice.request);
        let part = Part {
            text: name.to_owned(),
            places: asked.places.clone(),
            ..Part::default()
        };
        let method = format!("{}()", plain(&choice.name));
        request.parts.insert(method, part);
        let other = self::request(speller, &asked, &feature);
        items.insert(format!("{module}::{name}"), other);
        outcomes(speller, &asked, &feature, module, items);
    }
    items.insert(format!("{module}::{}", plain(&operation.request)), request);
}

fn function(speller: Speller<'_>, operation: &Operation, features: &[String]) -> Item {
    let given = arguments(speller, operation);
    let texts: Vec<&str> = given.iter().map(|(text, _)| text.as_str()).collect();
    let text = texts.join(", ");
    let places = given.into_iter().flat_map(|(_, places)| places);
    Item {
        kind: "fn",
        text,
        deprecated: operation.docs.deprecated,
        features: features.to_vec(),
        places: [operation.place.pointer.clone()]
            .into_iter()
            .chain(places)
            .collect(),
        ..Item::default()
    }
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

/// A request with the methods that send it.
fn request(speller: Speller<'_>, asked: &Asked<'_>, features: &[String]) -> Item {
    let mut request = Item {
        kind: "struct",
        features: features.to_vec(),
        places: asked.places.clone(),
        ..Item::default()
    };
    let mut method = |name: &str, text: String| {
        let places = asked.places.clone();
        let part = Part {
            text,
            places,
            ..Part::default()
        };
        request.parts.insert(name.to_owned(), part);
    };
    method("send()", speller.output(asked.output));
    if let Some(pages) = asked.pages {
        method("items()", speller.ty(&pages.item));
        method("pages()", speller.output(asked.output));
    }
    if asked.downloads {
        method("download()", String::new());
    }
    let accept = Part {
        text: asked.accept.to_owned(),
        places: asked.places.clone(),
        behaviour: true,
        ..Part::default()
    };
    request.parts.insert("accept".to_owned(), accept);
    request
}

/// The enum of what a caller gets, if it is one.
fn outcomes(
    speller: Speller<'_>,
    asked: &Asked<'_>,
    features: &[String],
    module: &str,
    items: &mut Items,
) {
    let Output::Variants(name, outcomes) = asked.output else {
        return;
    };
    let parts = outcomes.iter().map(|outcome| {
        let payload = outcome.payload.as_ref();
        let part = Part {
            text: payload.map_or_else(String::new, |payload| speller.answer(payload)),
            places: asked.places.clone(),
            ..Part::default()
        };
        (outcome.name.clone(), part)
    });
    let item = Item {
        kind: "enum",
        parts: parts.collect(),
        features: features.to_vec(),
        places: asked.places.clone(),
        ..Item::default()
    };
    items.insert(format!("{module}::{}", plain(name)), item);
}
