//! Operations and webhooks: requests and responses.

use serde::Serialize;

use super::{
    Body, Docs, ExampleId, Media, Module, Name, Output, Parameter, ParameterStyle, Payload, Place,
    Response, Source, Surface, Type,
};

/// An operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Id in the description.
    pub id: String,
    /// Place in the description.
    pub place: Place,
    /// Rust function, given by the `name` pass.
    pub name: Name,
    /// Rust request type, given by the `name` pass.
    pub request: Name,
    /// Tag, as written in the description.
    pub tag: String,
    /// Group within the tag: one file of the emitted crate.
    pub group: Option<String>,
    /// Module, given by the `place_modules` pass: `["api", "actions", "self_hosted_runners"]`.
    pub module: Module,
    /// HTTP method in capitals.
    pub method: String,
    /// Path, as written in the description; with a query that is always sent, and without a fragment.
    pub path: String,
    /// Templates of other operations of the same method that values of path parameters could reach, given by the `overlap`
    /// pass.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overlaps: Vec<String>,
    /// Server, if it is not that of the API: relative, if it is at the same host.
    pub server: Option<String>,
    /// Summary in one line.
    pub summary: Option<String>,
    /// Documentation.
    pub docs: Docs,
    /// Parameters of the path (in its order), then of the query, headers and cookies.
    pub parameters: Vec<Parameter>,
    /// Request body.
    pub body: Option<Body>,
    /// Responses, by status.
    pub responses: Vec<Response>,
    /// Output, given by the `output` pass.
    pub output: Output,
    /// Media type to request, given by the `media` pass; `None` for `application/json`.
    pub accept: Option<String>,
    /// Variants of the operation in other media types, given by the `media` pass.
    pub media_variants: Vec<MediaVariant>,
    /// `true` if the response can be downloaded, given by the `media` pass.
    pub downloads: bool,
    /// Pagination of the response, if it is paginated; given by the `pages` pass.
    pub pages: Option<Pages>,
    /// Function and setters, given by the `surface` pass.
    pub surface: Surface,
}

impl Operation {
    /// Media type of plain JSON, which requests accept by default.
    pub const PLAIN_JSON: &str = "application/json";

    /// Returns the examples of JSON responses.
    pub fn json_examples(&self) -> impl Iterator<Item = ExampleId> + '_ {
        let bodies = self.responses.iter().flat_map(|one| &one.bodies);
        let json = bodies.filter(|body| body.payload.json().is_some());
        json.flat_map(|body| &body.examples).copied()
    }

    /// Returns the parameter that an argument sets; `None` if it sets the body or a part of it.
    pub fn parameter(&self, source: Source) -> Option<&Parameter> {
        match source {
            Source::Parameter(index) => self.parameters.get(index),
            Source::Property(_) | Source::Body => None,
        }
    }

    /// Returns the media type to request.
    pub fn accepts(&self) -> &str {
        self.accept.as_deref().unwrap_or(Self::PLAIN_JSON)
    }

    /// Returns the path, and the query that is always sent.
    pub fn route(&self) -> (&str, Option<&str>) {
        split_query(&self.path)
    }

    /// Returns the path as a template of the runtime: `{+name}` for a parameter of one or more segments, `{*name}` for one of
    /// zero or more.
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

    /// Calls `visit` with every type in requests and responses, for modification.
    pub fn each_type_mut(&mut self, visit: &mut dyn FnMut(&mut Type)) {
        for parameter in &mut self.parameters {
            visit(&mut parameter.ty);
        }
        let bodies = self.body.iter_mut().flat_map(|body| {
            let forms = body.forms.iter_mut().map(|form| &mut form.payload);
            forms.chain([&mut body.payload])
        });
        let responses = self
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.bodies)
            .map(|body| &mut body.payload);
        bodies
            .chain(responses)
            .filter_map(Payload::ty_mut)
            .for_each(visit);
    }

    /// Calls `visit` with every type in requests and responses.
    pub fn each_type<'s>(&'s self, visit: &mut dyn FnMut(&'s Type)) {
        self.parameters.iter().for_each(|one| visit(&one.ty));
        let bodies = self
            .body
            .iter()
            .flat_map(|body| &body.forms)
            .map(|form| &form.payload);
        let responses = self
            .responses
            .iter()
            .flat_map(|response| &response.bodies)
            .map(|body| &body.payload);
        bodies
            .chain(responses)
            .filter_map(Payload::ty)
            .for_each(visit);
    }

    /// Returns the 2xx statuses that the description declares: none if it declares a range or a default, 200 if it declares
    /// no success at all.
    pub fn successes(&self) -> Vec<u16> {
        let statuses = || self.responses.iter().map(|one| one.status.as_str());
        if statuses().any(|status| matches!(status, "2XX" | "2xx" | "default")) {
            return Vec::new();
        }
        let codes = statuses().filter_map(|status| status.parse().ok());
        let codes: Vec<u16> = codes.filter(|code| (200..300).contains(code)).collect();
        match codes.is_empty() {
            true => vec![200],
            false => codes,
        }
    }

    /// `true` if the description declares a response with this status.
    pub fn declares(&self, status: &str) -> bool {
        self.responses.iter().any(|one| one.status == status)
    }

    /// `true` if the service may redirect to the requested data (302).
    pub fn may_be_elsewhere(&self) -> bool {
        self.declares("302")
    }
}

/// Splits a path at the `?` that begins its query; the name of a parameter may have one, too.
pub(crate) fn split_query(path: &str) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (at, letter) in path.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => {
                let query = path.get(at + 1..).unwrap_or_default();
                return (path.get(..at).unwrap_or_default(), Some(query));
            }
            _ => {}
        }
    }
    (path, None)
}

/// An operation requested in a media type other than the preferred one.
#[derive(Clone, Debug, Serialize)]
pub struct MediaVariant {
    /// Media type.
    pub media: String,
    /// Method of the request that selects it, given by the `name` pass.
    pub name: Name,
    /// Request type that the method returns, given by the `name` pass.
    pub request: Name,
    /// Output.
    pub output: Output,
    /// `true` if the response can be downloaded.
    pub downloads: bool,
    /// Pagination of the response, if it is paginated; given by the `pages` pass.
    pub pages: Option<Pages>,
}

/// Pagination of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// Type of the items.
    pub item: Type,
    /// Property with the list, if the page is an object.
    pub list: Option<String>,
    /// Property of that object with the total number of items of all pages.
    pub total: Option<String>,
    /// Index of the outcome with the page, if there are several successes; the others have no items.
    pub outcome: Option<usize>,
}

/// A webhook.
#[derive(Clone, Debug, Serialize)]
pub struct Webhook {
    /// Key in the description.
    pub key: String,
    /// Id in the description: `branch-protection-rule/created`.
    pub id: String,
    /// Rust name, given by the `name` pass.
    pub name: Name,
    /// Event, if the settings say how webhooks of an event are distinguished.
    pub event: Option<Event>,
    /// Place in the description.
    pub place: Place,
    /// Documentation.
    pub docs: Docs,
    /// Payloads, by media type.
    pub bodies: Vec<Media>,
}

/// Event of a webhook.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// Name, as the service sends it next to the payload.
    pub name: String,
    /// Values of the action key that distinguish this webhook from others of the event, given by the `events` pass;
    /// empty if it accepts any.
    pub actions: Vec<String>,
}

impl Webhook {
    /// Returns the type of the JSON payload.
    pub fn payload(&self) -> Option<&Type> {
        self.bodies.iter().find_map(|body| body.payload.json())
    }
}
