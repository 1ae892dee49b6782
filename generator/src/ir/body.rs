//! Bodies: what is sent and what comes back, in which media types, and what the description shows of it.

use serde::Serialize;

use super::{Field, Object, Type};

/// A request body.
#[derive(Clone, Debug, Serialize)]
pub struct Body {
    /// Whether it must be sent.
    pub required: bool,
    /// The media type that is sent.
    pub media: String,
    /// What it is.
    pub payload: Payload,
    /// Every media type that the description allows, the one that is sent among them.
    pub forms: Vec<Media>,
    /// What the description says of it.
    pub description: Option<String>,
    /// Whether its properties are arguments and setters of the request, given by the `output` pass.
    pub flat: bool,
    /// The Rust names of its setters where it is flat, in the order of its fields, given by the `name` pass.
    pub setters: Vec<String>,
}

impl Body {
    /// The arguments that a flat body takes, which are the required properties of its object, each with its Rust name.
    pub fn arguments<'a>(
        &'a self,
        object: &'a Object,
    ) -> impl Iterator<Item = (&'a Field, &'a str)> {
        let arguments = object.arguments();
        arguments.filter_map(|(index, field)| Some((field, self.setters.get(index)?.as_str())))
    }
}

/// What a body holds, by media type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payload {
    /// JSON of this type.
    Json(Type),
    /// The fields of a form, described as an object of this type.
    Form(Type),
    /// Text.
    Text,
    /// Bytes.
    Binary,
}

impl Payload {
    /// Its type, if it is JSON.
    pub fn json(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) => Some(ty),
            Self::Form(_) | Self::Text | Self::Binary => None,
        }
    }

    /// Its type, if it has one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Form(ty) => Some(ty),
            Self::Text | Self::Binary => None,
        }
    }

    /// Its type, if it has one, to be changed.
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
    /// What the description says of it.
    pub description: String,
    /// Its bodies, by media type; none means no body.
    pub bodies: Vec<Media>,
}

impl Response {
    /// The body that callers get where there is a choice.
    pub fn preferred(&self) -> Option<&Media> {
        Media::preferred(&self.bodies)
    }
}

/// A body in one media type.
#[derive(Clone, Debug, Serialize)]
pub struct Media {
    /// The media type, as the description spells it.
    pub media: String,
    /// What it is.
    pub payload: Payload,
    /// The description's examples of it.
    pub examples: Vec<ExampleId>,
}

impl Media {
    /// The one that is sent or taken where there is a choice: JSON under its own name, else JSON under another, else the
    /// one with the shortest name, which has the fewest conditions in it; a range only if there is nothing else. Not the
    /// first, since keys have no order.
    pub fn preferred(all: &[Self]) -> Option<&Self> {
        all.iter().min_by_key(|one| {
            let is_json = one.payload.json().is_some();
            let is_named = one.media.contains("json");
            let name = one.media.as_str();
            (!is_json, !is_named, name.contains('*'), name.len(), name)
        })
    }
}

/// An index into the examples of an [`Api`](super::Api).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ExampleId(pub usize);

/// A body as the description shows it, once for all operations that show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Example {
    /// What the description calls it; `default` where it has no name.
    pub name: String,
    /// JSON pointer of what is shown.
    pub pointer: String,
    /// What is shown, as JSON text. References within it are resolved.
    pub json: String,
}
