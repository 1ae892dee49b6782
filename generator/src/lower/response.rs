//! Request bodies and responses.

use openapiv3::{
    MediaType, ReferenceOr, RequestBody, Response as Said, Responses, Schema, SchemaKind,
    Type as Ty,
};

use super::Lowering;
use super::reference::{referred, unresolved};
use super::view::{Node, format_name};
use crate::ir::{Body, Media, Payload, Place, Response, Root, Step, Type};

const RESPONSES: &str = "#/components/responses/";
const BODIES: &str = "#/components/requestBodies/";

/// The `format` of a body that is text, though its media type says JSON; no standard has a word for it.
const TEXT: &str = "text";

impl<'a> Lowering<'a> {
    /// The request body of an operation. Of several media types one is sent: they are ways to say the same.
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
        let sent = Media::preferred(&forms)?;
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
            payload: payload(media, ty, content.schema.as_ref().and_then(format)),
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
        let name = referred(reference, BODIES);
        let found = name
            .as_ref()
            .and_then(|name| components?.request_bodies.get(name)?.as_item());
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
                let name = referred(reference, RESPONSES);
                let found = name
                    .as_ref()
                    .and_then(|name| components?.responses.get(name)?.as_item());
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

/// The `format` of a string that is described in place.
fn format(schema: &ReferenceOr<Schema>) -> Option<&str> {
    match &schema.as_item()?.schema_kind {
        SchemaKind::Type(Ty::String(string)) => format_name(&string.format),
        _ => None,
    }
}

fn shared(reference: &str, name: Option<String>) -> Place {
    Place::new(
        Root::Shared(name.unwrap_or_default()),
        reference.trim_start_matches('#'),
    )
}

/// Whether a media type is JSON, by name or by suffix.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    media == crate::ir::Operation::PLAIN_JSON || media.ends_with("+json")
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
/// body is JSON under whatever name (`application/vnd.zoo.object`), and where it speaks of bytes or text by `format`, it
/// is that under whatever name (`application/vnd.zoo.raw+json`).
fn payload(media: &str, ty: Option<Type>, format: Option<&str>) -> Payload {
    let is_text = |ty: &Type| {
        matches!(
            ty.without_null(),
            Type::String | Type::Binary | Type::Any(_)
        )
    };
    let (form, json) = (is_form(media), is_json(media));
    match (ty, format) {
        (Some(ty), _) if form => Payload::Form(ty),
        (Some(Type::Binary), _) => Payload::Binary,
        (Some(Type::String), Some(TEXT)) => Payload::Text,
        (Some(ty), _) if json || !is_text(&ty) => Payload::Json(ty),
        (None, _) if json => Payload::Json(Type::Any("the body has no schema")),
        (Some(Type::String), _) if !is_opaque(media) => Payload::Text,
        _ if media.starts_with("text/") => Payload::Text,
        _ => Payload::Binary,
    }
}

/// Whether what is of this media type is bytes, even where a description calls it a string and forgets `format`.
fn is_opaque(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    let families = ["image/", "audio/", "video/", "font/"];
    let formats = ["octet-stream", "zip", "gzip", "x-gzip", "x-tar", "pdf"];
    let own = media.strip_prefix("application/");
    families.iter().any(|family| media.starts_with(family))
        || own.is_some_and(|format| formats.contains(&format) || format == "*")
        || media == "*/*"
}
