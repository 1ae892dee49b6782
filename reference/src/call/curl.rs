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
use super::form;
use super::given::{Given, files};
use super::shell::{header, quoted};
use crate::credentials::Place;
use crate::prose::escaped_json;
use crate::server::joined;

/// Server of a description that declares none, or only the path of one.
const SERVER: &str = "https://example.com";

/// The longest JSON that is on one line.
const LONGEST: usize = 72;

/// Writes the command of a call, with credentials in these places; the command reads them from the environment.
pub fn curl(
    analysis: &Analysis,
    operation: &Operation,
    given: &Given,
    credentials: &[Place],
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
    let parameters = given.headers(operation);
    words.extend(parameters.iter().map(|(name, value)| match name.as_str() {
        "Cookie" => format!("-b {}", quoted(value)),
        _ => format!("-H {}", header(name, value)),
    }));
    words.extend(credentials.iter().map(authorization));
    if let (Some(body), Some(value)) = (&operation.body, given.body()) {
        if !body.media.starts_with("multipart/") {
            words.push(format!("-H {}", header("Content-Type", &body.media)));
        }
        words.push(quoted(&url(analysis, operation, given)));
        words.push(data(analysis, body, value));
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
    let server = joined(&analysis.api.base_url, operation.server.as_deref());
    let server = match server.starts_with("http://") || server.starts_with("https://") {
        true => server,
        false => format!("{SERVER}/{}", server.trim_start_matches('/')),
    };
    format!(
        "{}{}",
        server.trim_end_matches('/'),
        given.target(operation)
    )
}

/// Returns the option with the body. Only `--data-raw` takes text that begins with `@` as it is.
fn data(analysis: &Analysis, body: &Body, value: &Value) -> String {
    let types = &analysis.api.types;
    match (&body.payload, value) {
        (Payload::Json(_), _) => {
            let short = value.to_string();
            let long = || serde_json::to_string_pretty(value).ok();
            let json = Some(short)
                .filter(|short| short.len() <= LONGEST)
                .or_else(long);
            format!("-d {}", quoted(&escaped_json(&json.unwrap_or_default())))
        }
        // curl writes the parts and their boundary.
        (Payload::Form(_), Value::Object(fields)) if body.media.starts_with("multipart/") => {
            let files = files(analysis, body);
            let is_file = |name: &str| files.iter().any(|(file, _)| *file == name);
            let entries = form::entries(body, types, fields);
            let parts = entries.iter().map(|(name, text)| match is_file(name) {
                true => format!("-F {}", quoted(&format!("{name}=@{text}"))),
                false => format!("--form-string {}", quoted(&format!("{name}={text}"))),
            });
            parts.collect::<Vec<_>>().join(" \\\n  ")
        }
        (Payload::Form(_), Value::Object(fields)) => {
            let entries = form::entries(body, types, fields);
            format!("-d {}", quoted(&encode::form(&entries)))
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
