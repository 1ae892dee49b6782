//! Operations: what is sent, and what comes back.

use serde::Serialize;

use super::{Body, Docs, Media, Output, Place, Response, Type};

/// An operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// The id of the description.
    pub id: String,
    /// Where it stands.
    pub place: Place,
    /// Its function in Rust, given by the `name` pass.
    pub name: String,
    /// Its request type in Rust, given by the `name` pass.
    pub request: String,
    /// The tag it belongs to, as the description spells it.
    pub tag: String,
    /// The part of the tag it belongs to: one file of the emitted crate.
    pub group: Option<String>,
    /// The module it is emitted in, given by the `home` pass: `["api", "actions", "self_hosted_runners"]`.
    pub module: Vec<String>,
    /// The method, in capitals.
    pub method: String,
    /// The path as the description spells it.
    pub path: String,
    /// The templates of other operations of its method that values of this one's parameters could reach, given by the
    /// `overlap` pass.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overlaps: Vec<String>,
    /// The server it is sent to, where that is not the API's: relative, where it is at the same host.
    pub server: Option<String>,
    /// One line.
    pub summary: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// Parameters in the path (in its order), then in the query.
    pub parameters: Vec<Parameter>,
    /// What is sent beside the parameters.
    pub body: Option<Body>,
    /// What may come back, by status.
    pub responses: Vec<Response>,
    /// What a caller gets, given by the `output` pass.
    pub output: Output,
    /// The media type to ask for, given by the `media` pass; none where that is JSON by its plain name.
    pub accept: Option<String>,
    /// The same asked for in other media types, given by the `media` pass.
    pub choices: Vec<Choice>,
    /// Whether the answer is for downloading, given by the `media` pass.
    pub downloads: bool,
    /// What is listed in what a caller gets, if that is one page of several, given by the `pages` pass.
    pub pages: Option<Pages>,
}

impl Operation {
    /// The media type of plain JSON, which requests ask for by themselves.
    pub const PLAIN_JSON: &str = "application/json";

    /// The media type that a request asks for.
    pub fn accepts(&self) -> &str {
        self.accept.as_deref().unwrap_or(Self::PLAIN_JSON)
    }

    /// The path as a template of the runtime: `{+name}` for a parameter that may hold several segments, `{*name}` for one
    /// that may hold none as well.
    pub fn template(&self) -> String {
        let marks = self.parameters.iter().filter_map(|one| match one.style {
            ParameterStyle::Segments => Some((&one.wire, '+')),
            ParameterStyle::Rest => Some((&one.wire, '*')),
            _ => None,
        });
        marks.fold(self.path.clone(), |path, (name, mark)| {
            path.replace(&format!("{{{name}}}"), &format!("{{{mark}{name}}}"))
        })
    }

    /// Whether the description declares an answer with this status.
    pub fn declares(&self, status: &str) -> bool {
        self.responses.iter().any(|one| one.status == status)
    }

    /// Whether what is asked for may be elsewhere (302).
    pub fn may_be_elsewhere(&self) -> bool {
        self.declares("302")
    }
}

/// An operation asked for in a media type that is not the one preferred.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The media type.
    pub media: String,
    /// The method of the request that asks for it, given by the `name` pass.
    pub name: String,
    /// The request that this method gives, given by the `name` pass.
    pub request: String,
    /// What a caller gets.
    pub output: Output,
    /// Whether the answer is for downloading.
    pub downloads: bool,
    /// What is listed in what a caller gets, if that is one page of several, given by the `pages` pass.
    pub pages: Option<Pages>,
}

/// What is listed in one page of several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// What each thing listed is.
    pub item: Type,
    /// The property that holds the list, if the page is an object around it.
    pub list: Option<String>,
    /// The property of that object which says how many things all pages list together.
    pub total: Option<String>,
    /// The page among several successes, by its index; all others list nothing.
    pub outcome: Option<usize>,
}

/// A parameter.
#[derive(Clone, Debug, Serialize)]
pub struct Parameter {
    /// As the description spells it.
    pub wire: String,
    /// The Rust name, given by the `name` pass.
    pub name: String,
    /// How it is written into the request.
    pub style: ParameterStyle,
    /// Whether it must be given.
    pub required: bool,
    /// JSON pointer of the entry of the list that declares it, which may be a reference.
    pub pointer: String,
    /// What it may be.
    pub ty: Type,
    /// Its documentation.
    pub docs: Docs,
}

/// How a parameter is written into a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParameterStyle {
    /// One segment of the path.
    Segment,
    /// Several segments of the path: `/` in the value is kept.
    Segments,
    /// Several segments of the path, or none.
    Rest,
    /// A pair of the query, one for each element of a list.
    Query,
    /// A pair of the query, the elements of a list joined with commas.
    QueryJoined,
}

impl ParameterStyle {
    /// Tells whether it is written into the path.
    pub fn in_path(self) -> bool {
        matches!(self, Self::Segment | Self::Segments | Self::Rest)
    }
}

/// A webhook.
#[derive(Clone, Debug, Serialize)]
pub struct Webhook {
    /// The key of the description.
    pub key: String,
    /// The id of the description: `branch-protection-rule/created`.
    pub id: String,
    /// The Rust name, given by the `name` pass.
    pub name: String,
    /// The event that it is sent for, where the settings say how webhooks are told apart.
    pub event: Option<Event>,
    /// Where it stands.
    pub place: Place,
    /// Its documentation.
    pub docs: Docs,
    /// What is sent, by media type.
    pub bodies: Vec<Media>,
}

/// The event that a webhook is sent for.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// Its name, as the service sends it beside the payload.
    pub name: String,
    /// The texts under the key of actions that tell this webhook from others of the event, given by the `event` pass; none
    /// means any.
    pub actions: Vec<String>,
}

impl Webhook {
    /// The type of what is sent as JSON.
    pub fn payload(&self) -> Option<&Type> {
        self.bodies.iter().find_map(|body| body.payload.json())
    }
}
