//! Collects the items of an operation: its function, the setters of its request, and its output.

use super::item::{Item, Items, Part};
use super::request::{arguments, setters};
use octoforge_generator::document::pointer;
use octoforge_generator::ir::{Operation, Output, Request, Speller, plain_name};

/// A request type with the places that describe its responses.
struct RequestType<'a> {
    request: Request<'a>,
    places: Vec<String>,
}

/// Adds the items of an operation.
pub(super) fn add(speller: Speller<'_>, operation: &Operation, items: &mut Items) {
    let module = operation.module.namespace();
    let feature = vec![operation.tag.clone()];
    let function = function(speller, operation, &feature);
    items.insert(
        format!("{module}::{}()", plain_name(&operation.name)),
        function,
    );
    let mut methods = Vec::new();
    let mut first = None;
    for request in operation.requests() {
        let of_type = RequestType {
            places: response_places(operation, request.method.map(|_| request.accept)),
            request,
        };
        let path = format!("{module}::{}", plain_name(request.name));
        let item = self::request(speller, &of_type, &feature);
        outcomes(speller, &of_type, &feature, module, items);
        match request.method {
            None => first = Some((path, item)),
            Some(method) => {
                let part = Part {
                    text: plain_name(request.name).to_owned(),
                    places: of_type.places,
                    ..Part::default()
                };
                methods.push((format!("{}()", plain_name(method)), part));
                items.insert(path, item);
            }
        }
    }
    if let Some((path, mut preferred)) = first {
        preferred.places = vec![operation.place.pointer.clone()];
        setters(speller, operation, &mut preferred);
        preferred.parts.extend(methods);
        constants(operation, &mut preferred);
        items.insert(path, preferred);
    }
}

/// Adds the constants of an operation that change its behaviour but no source.
fn constants(operation: &Operation, request: &mut Item) {
    let surface = &operation.surface;
    let place = |part: &str| vec![format!("{}/{part}", operation.place.pointer)];
    let outcomes: Vec<String> = surface.outcomes.iter().map(u16::to_string).collect();
    let body = operation.body.as_ref();
    let sent = body.map(|body| body.media.clone()).into_iter();
    let constants = [
        ("content_type", sent.collect(), "requestBody"),
        (
            "content_types",
            surface.content_types.clone(),
            "requestBody",
        ),
        ("outcomes", outcomes, "responses"),
    ];
    for (name, values, part) in constants {
        let part = Part {
            text: values.join(", "),
            places: place(part),
            behaviour: true,
            ..Part::default()
        };
        request.parts.insert(name.to_owned(), part);
    }
}

fn function(speller: Speller<'_>, operation: &Operation, features: &[String]) -> Item {
    let all_arguments = arguments(speller, operation);
    let texts: Vec<&str> = all_arguments
        .iter()
        .map(|(text, _)| text.as_str())
        .collect();
    let text = texts.join(", ");
    let places = all_arguments.into_iter().flat_map(|(_, places)| places);
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

/// Returns the places of the responses that define the output, in one media type or in the preferred one.
fn response_places(operation: &Operation, media: Option<&str>) -> Vec<String> {
    let at = format!("{}/responses", operation.place.pointer);
    let successes = operation
        .responses
        .iter()
        .filter(|one| !one.status.starts_with(['4', '5']));
    let mut places: Vec<String> = successes
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

/// Returns a request with the methods that send it.
fn request(speller: Speller<'_>, of_type: &RequestType<'_>, features: &[String]) -> Item {
    let mut request = Item {
        kind: "struct",
        features: features.to_vec(),
        places: of_type.places.clone(),
        ..Item::default()
    };
    let mut method = |name: &str, text: String| {
        let places = of_type.places.clone();
        let part = Part {
            text,
            places,
            ..Part::default()
        };
        request.parts.insert(name.to_owned(), part);
    };
    method("send()", speller.output(of_type.request.output));
    if let Some(pages) = of_type.request.pages {
        method("items()", speller.ty(&pages.item));
        method("pages()", speller.output(of_type.request.output));
    }
    if of_type.request.downloads {
        method("download()", String::new());
    }
    let accept = Part {
        text: of_type.request.accept.to_owned(),
        places: of_type.places.clone(),
        behaviour: true,
        ..Part::default()
    };
    request.parts.insert("accept".to_owned(), accept);
    request
}

/// Returns the enum of the output, if the output is an enum.
fn outcomes(
    speller: Speller<'_>,
    of_type: &RequestType<'_>,
    features: &[String],
    module: &str,
    items: &mut Items,
) {
    let Output::Variants(name, outcomes) = of_type.request.output else {
        return;
    };
    let parts = outcomes.iter().map(|outcome| {
        let payload = outcome.payload.as_ref();
        let part = Part {
            text: payload.map_or_else(String::new, |payload| speller.answer(payload)),
            places: of_type.places.clone(),
            ..Part::default()
        };
        (outcome.name.to_string(), part)
    });
    let item = Item {
        kind: "enum",
        parts: parts.collect(),
        features: features.to_vec(),
        places: of_type.places.clone(),
        ..Item::default()
    };
    items.insert(format!("{module}::{}", plain_name(name)), item);
}
