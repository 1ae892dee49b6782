//! Checks that a request is valid by the description and is the call that was planned.
//!
//! Takes: a request as received, and the planned call. Gives: everything that is wrong with the request.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::description::Description;
use crate::operation::{Body, Operation};
use crate::plan::Planned;
use crate::route::{Router, decoded};
use crate::schema;
use crate::server::Request;

/// The token of the client.
pub(crate) const TOKEN: &str = "ghs_16C7e42F292c6912E7";

/// The checks of requests.
pub(crate) struct Rules {
    pub(crate) description: Description,
    router: Router,
}

impl Rules {
    pub(crate) fn new(description: Description) -> Self {
        let router = Router::new(&description);
        Self {
            description,
            router,
        }
    }

    /// Returns everything that is wrong with a request for this call.
    pub(crate) fn faults(&self, request: &Request, planned: &Planned) -> Vec<String> {
        let operation = &self.description.operations[planned.operation];
        let target = request.target.as_str();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut faults = Vec::new();
        faults.extend(self.path(operation, request, path, planned));
        faults.extend(query_fault(operation, query, planned));
        faults.extend(header_faults(operation, request, planned.media.as_deref()));
        faults.extend(self.body(operation, request, planned));
        faults
    }

    fn path(
        &self,
        operation: &Operation,
        request: &Request,
        path: &str,
        planned: &Planned,
    ) -> Option<String> {
        let line = format!("{} {path}", request.method);
        let here = operation.server.as_deref().map(elsewhere);
        let Some(path) = path.strip_prefix(here.as_deref().unwrap_or("")) else {
            return Some(format!("{line} is not on its own server"));
        };
        let Some((index, values)) = self.router.find(&request.method, path) else {
            return Some(format!("{line} is no operation"));
        };
        if index != planned.operation {
            let other = &self.description.operations[index].id;
            return Some(format!("{line} is {other}"));
        }
        let meant = planned.arguments.path.iter();
        let meant = meant.map(|(name, value)| (name.clone(), text(value)));
        let meant: BTreeMap<String, String> = meant.collect();
        (values != meant).then(|| format!("path {values:?}, meant {meant:?}"))
    }

    fn body(&self, operation: &Operation, request: &Request, planned: &Planned) -> Vec<String> {
        let media = request.header("content-type");
        let meant = planned.arguments.body.as_ref();
        let nothing = request.body.is_empty() && media.is_none();
        let Some((body, meant)) = operation.body.as_ref().zip(meant) else {
            let fault = (!nothing).then(|| "a body, where none was meant".to_owned());
            return fault.into_iter().collect();
        };
        if nothing && is_equivalent_to_none(body, meant) {
            return Vec::new();
        }
        let Some((media, form)) = media.and_then(|media| body.forms.get_key_value(media)) else {
            return vec![format!(
                "content-type {media:?} is not declared; meant {meant}"
            )];
        };
        let text = String::from_utf8_lossy(&request.body);
        let sent = match media.contains("json") {
            true => serde_json::from_str(&text).map_err(|error| error.to_string()),
            false => Ok(Value::from(&*text)),
        };
        match sent {
            Err(error) => vec![format!("body {text}: {error}")],
            Ok(sent) => {
                let differs = (sent != *meant).then(|| format!("body {sent}, meant {meant}"));
                let invalid = schema::faults(&self.description, &form.schema, &sent);
                differs.into_iter().chain(invalid).collect()
            }
        }
    }
}

/// Returns the path that stands for a server of an operation's own in this test.
pub(crate) fn elsewhere(server: &str) -> String {
    format!("/elsewhere/{}", server.replace([':', '/'], ""))
}

/// `true` if no body is equivalent to this body, in which no property is set.
fn is_equivalent_to_none(body: &Body, meant: &Value) -> bool {
    !body.required && (meant.is_null() || *meant == json!({}))
}

fn query_fault(operation: &Operation, query: &str, planned: &Planned) -> Option<String> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let pairs = pairs.map(|(name, value)| (decoded(name), decoded(value)));
    let mut sent: Vec<(String, String)> = pairs.collect();
    let mut meant: Vec<(String, String)> = Vec::new();
    for parameter in operation.parameters(false) {
        let texts: Vec<String> = match planned.arguments.query.get(&parameter.name) {
            None => continue,
            Some(Value::Array(items)) => items.iter().map(text).collect(),
            Some(other) => vec![text(other)],
        };
        let texts = match parameter.joined {
            true => vec![texts.join(",")],
            false => texts,
        };
        let pairs = texts.into_iter();
        meant.extend(pairs.map(|text| (parameter.name.clone(), text)));
    }
    // The order of parameters has no meaning. The order of one parameter's values has, and a stable sort keeps it.
    sent.sort_by(|one, other| one.0.cmp(&other.0));
    meant.sort_by(|one, other| one.0.cmp(&other.0));
    (sent != meant).then(|| format!("query {sent:?}, meant {meant:?}"))
}

fn header_faults(operation: &Operation, request: &Request, media: Option<&str>) -> Vec<String> {
    let first = operation.successes.first();
    let media = first.and_then(|success| success.form(media));
    let accept = match media.map(|(media, _)| media.as_str()) {
        None | Some("application/json") => "application/vnd.github+json",
        Some(other) => other,
    };
    let bearer = format!("Bearer {TOKEN}");
    let meant = [
        ("accept", accept),
        ("authorization", bearer.as_str()),
        ("user-agent", "octoforge"),
        ("x-github-api-version", "2022-11-28"),
    ];
    let mut faults = Vec::new();
    for (name, meant) in meant {
        let sent = request.header(name);
        faults.extend((sent != Some(meant)).then(|| format!("{name} {sent:?}, meant {meant}")));
    }
    faults
}

/// Returns a value as it is in a URL.
fn text(value: &Value) -> String {
    let text = value.as_str().map(str::to_owned);
    text.unwrap_or_else(|| value.to_string())
}
