//! Writes an example call with curl.
//!
//! ```text
//! curl -X POST \
//!   -H 'Accept: application/json' \
//!   -H "Authorization: Bearer $TOKEN" \
//!   'https://api.example.com/issues' \
//!   -d '{"title":"Found a bug"}'
//! ```

use octoforge_generator::Analysis;
use octoforge_generator::ir::{Body, Operation, Payload};
use serde_json::Value;

use super::encode;
use super::given::Given;
use super::shell::{header, quoted};
use crate::credentials::Place;

/// Server of a description that declares none, or only the path of one.
const SERVER: &str = "https://example.com";

/// The longest JSON that is on one line.
const LONGEST: usize = 72;

/// Writes the command of a call, with a credential in this place if the operation takes one; the command reads it from the
/// environment.
pub fn curl(
    analysis: &Analysis,
    operation: &Operation,
    given: &Given,
    credential: Option<&Place>,
) -> String {
    let mut words = Vec::new();
    let method = match operation.method.as_str() {
        "GET" => "curl".to_owned(),
        "HEAD" => "curl --head".to_owned(),
        other => format!("curl -X {other}"),
    };
    words.push(method);
    let headers = headers(analysis, operation);
    words.extend(
        headers
            .iter()
            .map(|(name, value)| format!("-H {}", header(name, value))),
    );
    words.extend(credential.map(authorization));
    if let (Some(body), Some(value)) = (&operation.body, given.body()) {
        words.push(format!("-H {}", header("Content-Type", &body.media)));
        words.push(quoted(&url(analysis, operation, given)));
        words.push(data(body, value));
    } else {
        words.push(quoted(&url(analysis, operation, given)));
    }
    words.join(" \\\n  ") + "\n"
}

/// Returns the headers of the service, with the media type that the operation accepts.
fn headers<'a>(analysis: &'a Analysis, operation: &'a Operation) -> Vec<(&'a str, &'a str)> {
    let service = analysis.settings.service.headers.iter();
    let mut headers: Vec<(&str, &str)> = service
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let accept = headers
        .iter_mut()
        .find(|(name, _)| name.eq_ignore_ascii_case("accept"));
    match (accept, operation.accepts()) {
        // What the service prefers is also JSON.
        (Some((name, _)), Operation::PLAIN_JSON) => *name = "Accept",
        (Some(accept), other) => *accept = ("Accept", other),
        (None, other) => headers.insert(0, ("Accept", other)),
    }
    headers
}

/// Returns the header with the token of the environment.
fn authorization(place: &Place) -> String {
    match place {
        Place::Bearer => "-H \"Authorization: Bearer $TOKEN\"".to_owned(),
        Place::Basic => "-u \"$NAME:$PASSWORD\"".to_owned(),
        Place::Header(name) => format!("-H {}\"$KEY\"", header(name, "")),
        Place::Query(name) => format!("--url-query {}\"$KEY\"", quoted(&format!("{name}="))),
        Place::Cookie(name) => format!("-b {}\"$KEY\"", quoted(&format!("{name}="))),
    }
}

/// Returns the URL, with the server of the operation or that of the description.
fn url(analysis: &Analysis, operation: &Operation, given: &Given) -> String {
    let base = analysis.api.base_url.as_str();
    let server = operation.server.as_deref();
    let is_whole = |url: &&str| url.starts_with("http://") || url.starts_with("https://");
    let host = if is_whole(&base) { host(base) } else { SERVER };
    let server = match server.unwrap_or(base) {
        whole if is_whole(&whole) => whole.to_owned(),
        path => format!("{host}/{}", path.trim_start_matches('/')),
    };
    let server = server.trim_end_matches('/');
    format!("{server}{}", given.target(operation))
}

/// Returns the scheme and the host of a URL.
fn host(url: &str) -> &str {
    let begin = url.find("://").map_or(0, |at| at + 3);
    let rest = url.get(begin..).unwrap_or_default();
    let end = rest.find('/').map_or(url.len(), |at| begin + at);
    url.get(..end).unwrap_or(url)
}

/// Returns the option with the body. Only `--data-raw` takes text that begins with `@` as it is.
fn data(body: &Body, value: &Value) -> String {
    match (&body.payload, value) {
        (Payload::Json(_), _) => {
            let short = value.to_string();
            let long = || serde_json::to_string_pretty(value).ok();
            let json = Some(short)
                .filter(|short| short.len() <= LONGEST)
                .or_else(long);
            format!("-d {}", quoted(&json.unwrap_or_default()))
        }
        (Payload::Form(_), Value::Object(fields)) => {
            format!("-d {}", quoted(&encode::form(fields)))
        }
        (Payload::Binary, file) => {
            let file = format!("@{}", encode::text_of(file));
            format!("--data-binary {}", quoted(&file))
        }
        (Payload::Form(_) | Payload::Text, text) => {
            format!("--data-raw {}", quoted(&encode::text_of(text)))
        }
    }
}
