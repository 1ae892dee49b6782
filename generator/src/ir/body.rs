//! Bodies of requests and responses, with their media types and examples.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Definition, Field, Form, Name, Object, Type};

/// A request body.
#[derive(Clone, Debug, Serialize)]
pub struct Body {
    /// `true` if the body must be sent.
    pub required: bool,
    /// Media type that is sent.
    pub media: String,
    /// Payload in that media type.
    pub payload: Payload,
    /// Bodies in all media types that the description allows, including the one that is sent.
    pub forms: Vec<Media>,
    /// Description of the body.
    pub description: Option<String>,
    /// `true` if its properties are arguments and setters of the request; given by the `output` pass.
    pub flat: bool,
    /// Rust names of its setters if it is flat, in the order of its fields; given by the `name` pass.
    pub setters: Vec<String>,
    /// Serialization of the fields of a form that the description states, by their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub encodings: BTreeMap<String, Encoding>,
}

/// Serialization of a field of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Encoding {
    /// Form of the value, if it is stated.
    pub form: Option<Form>,
    /// Media type of its parts in a multipart form.
    pub media: Option<String>,
}

impl Body {
    /// Returns the object whose properties are arguments and setters, if the body is flat; `types` are the definitions of
    /// the API.
    pub fn flat_object<'a>(&self, types: &'a [Definition]) -> Option<&'a Object> {
        let is_described = matches!(self.payload, Payload::Json(_) | Payload::Form(_));
        let ty = self.payload.ty().filter(|_| self.flat && is_described)?;
        ty.object(types)
    }

    /// `true` if the body is a form.
    pub fn is_form(&self) -> bool {
        matches!(self.payload, Payload::Form(_))
    }

    /// Returns the form of a field: the stated one, else that of the standard. A list is an entry for each element, an object
    /// JSON.
    pub fn form_of(&self, field: &Field) -> Form {
        let stated = self.encodings.get(&field.wire);
        stated
            .and_then(|one| one.form)
            .unwrap_or(match field.ty.bare() {
                Type::Named(_) | Type::Map(_) | Type::Any(_) => Form::Json,
                _ => Form::Form,
            })
    }
}

impl Field {
    /// `true` if the field is a file, or a list of files, in a form.
    pub fn is_file(&self) -> bool {
        match self.ty.bare() {
            Type::List(inner) => *inner.bare() == Type::Binary,
            one => *one == Type::Binary,
        }
    }
}

/// Content of a body, by media type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payload {
    /// JSON of this type.
    Json(Type),
    /// Form fields, described as an object of this type.
    Form(Type),
    /// Plain text.
    Text,
    /// Bytes.
    Binary,
}

impl Payload {
    /// Returns the type, if the payload is JSON.
    pub fn json(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) => Some(ty),
            Self::Form(_) | Self::Text | Self::Binary => None,
        }
    }

    /// Returns the type, if the payload has one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Form(ty) => Some(ty),
            Self::Text | Self::Binary => None,
        }
    }

    /// Returns the type for modification, if the payload has one.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Form(ty) => Some(ty),
            Self::Text | Self::Binary => None,
        }
    }
}

/// A declared response.
#[derive(Clone, Debug, Serialize)]
pub struct Response {
    /// `200`, `4XX` or `default`.
    pub status: String,
    /// Description of the response.
    pub description: String,
    /// Bodies, by media type; empty if the response has no body.
    pub bodies: Vec<Media>,
}

impl Response {
    /// Returns the body in the preferred media type.
    pub fn preferred(&self) -> Option<&Media> {
        Media::preferred(&self.bodies)
    }
}

/// A body in one media type.
#[derive(Clone, Debug, Serialize)]
pub struct Media {
    /// Media type, as written in the description.
    pub media: String,
    /// Payload in this media type.
    pub payload: Payload,
    /// Examples of the body.
    pub examples: Vec<ExampleId>,
}

impl Media {
    /// Returns the preferred one of several bodies: `application/json`, else JSON under another media type, else the
    /// media type with the shortest name, which has the fewest parameters; a range only if there is nothing else. The
    /// order of the keys is not used, since it has no meaning.
    pub fn preferred(all: &[Self]) -> Option<&Self> {
        all.iter().min_by_key(|one| {
            let is_json = one.payload.json().is_some();
            let is_named = one.media.contains("json");
            let name = one.media.as_str();
            (!is_json, !is_named, name.contains('*'), name.len(), name)
        })
    }
}

/// Index into the examples of an [`Api`](super::Api).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ExampleId(pub usize);

/// Example of a body, stored once for all operations that have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Example {
    /// Name in the description; `default` if it has none.
    pub name: String,
    /// Name of the Rust constant, if several operations have the example; given by the `name` pass.
    pub constant: Name,
    /// JSON pointer of the example value.
    pub pointer: String,
    /// Value, as JSON text. References within it are resolved.
    pub json: String,
}
