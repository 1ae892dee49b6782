//! Request bodies and responses.

use openapiv3::{MediaType, ReferenceOr, RequestBody, Response as Said, Responses};

use super::Lowering;
use super::reference::unresolved;
use super::view::Node;
use crate::ir::{Body, Media, Payload, Place, Response, Root, Step, Type};

const RESPONSES: &str = "#/components/responses/";
const BODIES: &str = "#/components/requestBodies/";

impl<'a> Lowering<'a> {
    /// The request body of an operation. Of several media types JSON is sent, else the first: they are ways to say the
    /// same, and a caller needs one.
    pub(super) fn body(
        &mut self,
        either: Option<&'a ReferenceOr<RequestBody>>,
        place: &Place,
    ) -> Option<Body> {
        let (said, at) = self.said_body(either?, place)?;
        let forms: Vec<Media> = said
            .content
            .iter()
            .map(|(media, content)| {
                let at = at.step(Step::Body, &["content", media]);
                self.media(media, content, &at)
            })
            .collect();
        let json = forms.iter().find(|form| form.payload.json().is_some());
        let sent = json.or(forms.first())?;
        Some(Body {
            required: said.required,
            media: to_send(&sent.media).to_owned(),
            payload: sent.payload.clone(),
            description: said.description.clone(),
            flat: false,
            setters: Vec::new(),
            forms,
        })
    }

    /// A body in one media type, which stands at `at`.
    fn media(&mut self, media: &str, content: &'a MediaType, at: &Place) -> Media {
        let ty = content
            .schema
            .as_ref()
            .map(|schema| self.node(Node::from(schema), &at.below(&["schema"])));
        Media {
            media: media.to_owned(),
            payload: payload(media, ty),
            examples: self.examples(content, &at.pointer),
        }
    }

    fn said_body(
        &mut self,
        either: &'a ReferenceOr<RequestBody>,
        place: &Place,
    ) -> Option<(&'a RequestBody, Place)> {
        let reference = match either {
            ReferenceOr::Item(said) => return Some((said, place.below(&["requestBody"]))),
            ReferenceOr::Reference { reference } => reference,
        };
        let components = self.document.components.as_ref();
        let name = reference.strip_prefix(BODIES);
        let found = name.and_then(|name| components?.request_bodies.get(name)?.as_item());
        let Some(found) = found else {
            self.refuse(unresolved(reference, &place.pointer));
            return None;
        };
        Some((found, shared(reference, name)))
    }

    /// The declared responses of an operation.
    pub(super) fn responses(&mut self, said: &'a Responses, place: &Place) -> Vec<Response> {
        let statuses = said
            .responses
            .iter()
            .map(|(status, response)| (status.to_string(), response));
        let default = said
            .default
            .iter()
            .map(|response| ("default".to_owned(), response));
        let all: Vec<_> = statuses.chain(default).collect();
        all.into_iter()
            .filter_map(|(status, either)| self.response(status, either, place))
            .collect()
    }

    fn response(
        &mut self,
        status: String,
        either: &'a ReferenceOr<Said>,
        place: &Place,
    ) -> Option<Response> {
        let (said, at) = match either {
            ReferenceOr::Item(said) => (said, place.below(&["responses", &status])),
            ReferenceOr::Reference { reference } => {
                let components = self.document.components.as_ref();
                let name = reference.strip_prefix(RESPONSES);
                let found = name.and_then(|name| components?.responses.get(name)?.as_item());
                let Some(found) = found else {
                    self.refuse(unresolved(reference, &place.pointer));
                    return None;
                };
                (found, shared(reference, name))
            }
        };
        let bodies = said.content.iter().map(|(media, content)| {
            let at = at.step(Step::Response(status.clone()), &["content", media]);
            self.media(media, content, &at)
        });
        let bodies = bodies.collect();
        Some(Response {
            status,
            description: said.description.clone(),
            bodies,
        })
    }
}

fn shared(reference: &str, name: Option<&str>) -> Place {
    Place::new(
        Root::Shared(name.unwrap_or_default().to_owned()),
        reference.trim_start_matches('#'),
    )
}

/// Whether a media type is JSON, by name or by suffix.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    media == "application/json" || media.ends_with("+json")
}

/// The media type to name for a body: a description may allow any of a range, but what is sent is of one type.
fn to_send(media: &str) -> &str {
    match media.split_once('/') {
        Some(("text", "*")) => "text/plain",
        Some((_, "*")) => "application/octet-stream",
        _ => media,
    }
}

/// Whether a media type is that of a form.
fn is_form(media: &str) -> bool {
    media.starts_with("application/x-www-form-urlencoded")
        || media.starts_with("multipart/form-data")
}

/// What a body of this media type holds. A schema speaks of JSON and of forms; where it speaks of more than text, the
/// body is JSON under whatever name (`application/vnd.zoo.object`).
fn payload(media: &str, ty: Option<Type>) -> Payload {
    let is_text = |ty: &Type| {
        matches!(
            ty.without_null(),
            Type::String | Type::Binary | Type::Any(_)
        )
    };
    let (form, json) = (is_form(media), is_json(media));
    match ty {
        Some(ty) if form => return Payload::Form(ty),
        Some(ty) if json || !is_text(&ty) => return Payload::Json(ty),
        None if json => return Payload::Json(Type::Any("the body has no schema")),
        _ => {}
    }
    if media.starts_with("text/") {
        Payload::Text
    } else {
        Payload::Binary
    }
}
