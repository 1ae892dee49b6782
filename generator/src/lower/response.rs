//! Request bodies and responses.

use openapiv3::{
    MediaType, ReferenceOr, RequestBody, Response as Declared, Responses, Schema, SchemaKind,
    Type as Ty,
};

use super::Lowering;
use super::reference::{referred, unresolved};
use super::view::{Node, format_name};
use crate::ir::{Body, Media, Payload, Place, Response, Root, Step, Type};

const RESPONSES: &str = "#/components/responses/";
const BODIES: &str = "#/components/requestBodies/";

/// `format` of a body that is text although its media type is JSON; no standard defines one.
const TEXT: &str = "text";

impl<'a> Lowering<'a> {
    /// Returns the request body of an operation. If several media types are declared, the preferred one is used, since they
    /// are encodings of the same data.
    pub(super) fn body(
        &mut self,
        either: Option<&'a ReferenceOr<RequestBody>>,
        place: &Place,
    ) -> Option<Body> {
        let (declared, at) = self.declared_body(either?, place)?;
        let forms: Vec<Media> = declared
            .content
            .iter()
            .map(|(media, content)| {
                let at = at.step(Step::Body, &["content", media]);
                self.media(media, content, &at)
            })
            .collect();
        let sent = Media::preferred(&forms)?;
        Some(Body {
            required: declared.required,
            media: to_send(&sent.media, &sent.payload).to_owned(),
            payload: sent.payload.clone(),
            description: declared.description.clone(),
            flat: false,
            setters: Vec::new(),
            encodings: declared
                .content
                .get(&sent.media)
                .map(|content| self.encodings(content, &at))
                .unwrap_or_default(),
            forms: forms.clone(),
        })
    }

    /// Returns the body at `at` in one media type.
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

    fn declared_body(
        &mut self,
        either: &'a ReferenceOr<RequestBody>,
        place: &Place,
    ) -> Option<(&'a RequestBody, Place)> {
        let reference = match either {
            ReferenceOr::Item(declared) => return Some((declared, place.below(&["requestBody"]))),
            ReferenceOr::Reference { reference } => reference,
        };
        let components = self.document.components.as_ref();
        let name = referred(reference, BODIES);
        let found = name
            .as_ref()
            .and_then(|name| components?.request_bodies.get(name)?.as_item());
        let Some(found) = found else {
            self.hole(unresolved(reference, &place.pointer));
            return None;
        };
        Some((found, shared(reference, name)))
    }

    /// Returns the declared responses of an operation.
    pub(super) fn responses(&mut self, declared: &'a Responses, place: &Place) -> Vec<Response> {
        let statuses = declared
            .responses
            .iter()
            .map(|(status, response)| (status.to_string(), response));
        let default = declared
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
        either: &'a ReferenceOr<Declared>,
        place: &Place,
    ) -> Option<Response> {
        let (declared, at) = match either {
            ReferenceOr::Item(declared) => (declared, place.below(&["responses", &status])),
            ReferenceOr::Reference { reference } => {
                let components = self.document.components.as_ref();
                let name = referred(reference, RESPONSES);
                let found = name
                    .as_ref()
                    .and_then(|name| components?.responses.get(name)?.as_item());
                let Some(found) = found else {
                    self.hole(unresolved(reference, &place.pointer));
                    return None;
                };
                (found, shared(reference, name))
            }
        };
        let bodies = declared.content.iter().map(|(media, content)| {
            let at = at.step(Step::Response(status.clone()), &["content", media]);
            self.media(media, content, &at)
        });
        let bodies = bodies.collect();
        Some(Response {
            status,
            description: declared.description.clone(),
            bodies,
        })
    }
}

/// Returns the `format` of an inline string schema.
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

/// `true` if a media type is JSON, by name or by suffix.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    media == crate::ir::Operation::PLAIN_JSON || media.ends_with("+json")
}

/// Returns the media type to send for a body: a description may allow a range of types, but a request has one.
fn to_send<'m>(media: &'m str, payload: &Payload) -> &'m str {
    match media.split_once('/') {
        Some((_, "*")) if payload.json().is_some() => crate::ir::Operation::PLAIN_JSON,
        Some(("text", "*")) => "text/plain",
        Some((_, "*")) => "application/octet-stream",
        _ => media,
    }
}

/// `true` if a media type is a form.
fn is_form(media: &str) -> bool {
    media.starts_with("application/x-www-form-urlencoded")
        || media.starts_with("multipart/form-data")
}

/// Returns the payload of a body. Schemas describe JSON and forms: if the schema is more than a string, the body is JSON
/// under any media type that does not name another format (`application/vnd.zoo.object`). If its `format` is bytes or text, the body is that under any media
/// type (`application/vnd.zoo.raw+json`).
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
        (Some(ty), _) if json || !is_text(&ty) && !has_format(media) => Payload::Json(ty),
        (None, _) if json => Payload::Json(Type::Any("the body has no schema")),
        (Some(Type::String), _) if !is_opaque(media) => Payload::Text,
        _ if is_written(media) => Payload::Text,
        _ => Payload::Binary,
    }
}

/// `true` if a media type names a format, which is not JSON then.
fn has_format(media: &str) -> bool {
    let formats = [
        "cbor",
        "csv",
        "msgpack",
        "protobuf",
        "x-msgpack",
        "x-protobuf",
    ];
    let own = subtype(media);
    is_written(media)
        || is_opaque(media) && !media.contains('*')
        || media.starts_with("multipart/")
        || formats.contains(&own.as_str())
}

/// `true` if bodies of a media type are text of another format than JSON: XML, YAML, lists of JSON texts, events.
fn is_written(media: &str) -> bool {
    let formats = [
        "graphql",
        "json-seq",
        "jsonl",
        "ndjson",
        "sql",
        "toml",
        "x-json-stream",
        "x-jsonlines",
        "x-ndjson",
        "x-yaml",
        "xml",
        "yaml",
    ];
    let own = subtype(media);
    let suffix = own.rsplit_once('+').map_or("", |(_, suffix)| suffix);
    media.trim_start().to_lowercase().starts_with("text/")
        || formats.contains(&own.as_str())
        || matches!(suffix, "xml" | "yaml" | "json-seq")
}

/// Returns the second part of a media type, without parameters.
fn subtype(media: &str) -> String {
    let media = media.split(';').next().unwrap_or(media).trim();
    media.rsplit('/').next().unwrap_or_default().to_lowercase()
}

/// `true` if bodies of this media type are bytes, even if the description declares a string without `format`.
fn is_opaque(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    let families = ["image/", "audio/", "video/", "font/"];
    let formats = ["octet-stream", "zip", "gzip", "x-gzip", "x-tar", "pdf"];
    let own = media.strip_prefix("application/");
    families.iter().any(|family| media.starts_with(family))
        || own.is_some_and(|format| formats.contains(&format) || format == "*")
        || media == "*/*"
}
