//! The form that tries an operation: the data that the script builds it from.
//!
//! ```text
//! { method, server, path: "/a/{b}", headers: { name: value, if not those of every request },
//!   parameters: [{ n: name, p: place, k: kind, r: 1 if required, l: 1 if a list, e: [values], x: example }],
//!   body: { media, kind: "json" | "form" | "text" | "file", r: 1 if required, x: example }, answers: { status: type } }
//! place: "segment", "segments" and "rest" are of the path, "query" and "joined" of the query
//! kind: "s" string   "i" integer   "n" number   "b" boolean
//! ```
//!
//! The data is in a script element that browsers do not run, because its quotes need no escapes there. Without scripts the
//! style hides the section.

use maud::{Markup, PreEscaped, html};
use octoforge_generator::ir::{Form, Operation, ParameterStyle, Payload, Shape, Type};
use serde_json::{Map, Value, json};

use crate::call::Given;
use crate::catalog::Catalog;
use crate::credentials::Credential;
use crate::data::types;
use crate::facts;
use crate::prose;
use crate::server::origin;

#[cfg(test)]
mod tests;

/// Length of an example that the body begins with, in bytes.
const EXAMPLE: usize = 2_000;
/// Methods that the script of a page may not send.
const FORBIDDEN: [&str; 2] = ["CONNECT", "TRACE"];

/// Renders the data of the form, if a browser can send the operation.
pub(super) fn form(catalog: &Catalog<'_>, operation: &Operation, given: &Given) -> Option<Markup> {
    let server = facts::server(catalog, operation);
    // The path would become part of what these begin.
    let has_end = server.contains(['?', '#']);
    // Neither the crate nor the form writes the parts of such a body.
    let is_multipart = operation
        .body
        .as_ref()
        .is_some_and(|body| body.media.starts_with("multipart/"));
    let mut required = operation.parameters.iter().filter(|one| one.required);
    let can_send = catalog.options.can_try
        && required.all(|one| place(one.style).is_some())
        && !has_end
        && !is_multipart
        && !FORBIDDEN.contains(&operation.method.as_str());
    origin(&server).filter(|_| can_send)?;
    let data = script_text(&data(catalog, operation, given, &server));
    Some(html! {
        div id="try-form" { script id="try-call" type="application/json" { (PreEscaped(data)) } }
    })
}

/// Returns data as the text of a script element, which no part of the data can end.
fn script_text(data: &Value) -> String {
    prose::escaped_json(&data.to_string()).replace('<', "\\u003c")
}

fn data(catalog: &Catalog<'_>, operation: &Operation, given: &Given, server: &str) -> Value {
    let mut data = Map::new();
    let mut add = |name: &str, value: Value| {
        let is_empty = match &value {
            Value::Array(all) => all.is_empty(),
            Value::Object(all) => all.is_empty(),
            other => other.is_null(),
        };
        if !is_empty {
            data.insert(name.to_owned(), value);
        }
    };
    add("method", operation.method.as_str().into());
    add("server", server.into());
    add("path", operation.path.as_str().into());
    add("headers", headers(catalog, operation));
    add("parameters", parameters(catalog, operation, given));
    add("body", body(operation, given));
    add("answers", answers(operation));
    Value::Object(data)
}

/// Returns the headers of an operation that differ from those of every request: the media type that it accepts.
fn headers(catalog: &Catalog<'_>, operation: &Operation) -> Value {
    match operation.accepts() {
        // What the service prefers is also JSON.
        Operation::PLAIN_JSON => Value::Null,
        other => match preferred(catalog) == Some(other) {
            true => Value::Null,
            false => json!({ "Accept": other }),
        },
    }
}

/// Returns the media type that the service prefers.
fn preferred<'c>(catalog: &'c Catalog<'_>) -> Option<&'c str> {
    let mut headers = catalog.analysis.settings.service.headers.iter();
    headers.find_map(|(name, value)| {
        name.eq_ignore_ascii_case("accept")
            .then_some(value.as_str())
    })
}

/// Returns what scripts know of every request: the credentials that a reader can sign in with, and headers.
pub(crate) fn service(catalog: &Catalog<'_>) -> Value {
    let credentials = catalog.credentials.offered();
    let credentials: Vec<Value> = credentials.iter().map(Credential::data).collect();
    let accept = preferred(catalog).unwrap_or(Operation::PLAIN_JSON);
    let others = catalog.analysis.settings.service.headers.iter();
    let others = others.filter(|(name, _)| !name.eq_ignore_ascii_case("accept"));
    let others = others.map(|(name, value)| (name.clone(), value.as_str().into()));
    let headers: Map<String, Value> = std::iter::once(("Accept".to_owned(), accept.into()))
        .chain(others)
        .collect();
    json!({ "credentials": credentials, "headers": headers })
}

fn parameters(catalog: &Catalog<'_>, operation: &Operation, given: &Given) -> Value {
    let all = operation.parameters.iter().enumerate();
    let all = all.filter_map(|(index, one)| {
        let place = place(one.style)?;
        let (kind, values, is_list) = kind(catalog, &one.ty);
        let mut data = Map::new();
        data.insert("n".to_owned(), one.wire.as_str().into());
        data.insert("p".to_owned(), place.into());
        data.insert("k".to_owned(), kind.into());
        if one.required {
            data.insert("r".to_owned(), 1.into());
        }
        if is_list {
            data.insert("l".to_owned(), 1.into());
        }
        if !values.is_empty() {
            data.insert("e".to_owned(), values.into());
        }
        // `OWNER` is a place to fill in and no value to send.
        let is_name = |example: &Value| *example == one.wire.replace('-', "_").to_uppercase();
        let example = given.parameter(index).filter(|_| one.required);
        if let Some(example) = example.filter(|example| !is_name(example)) {
            data.insert("x".to_owned(), example.clone());
        }
        Some(Value::Object(data))
    });
    all.collect()
}

/// Returns the place of a parameter as the script knows it; `None` if the script cannot send it.
fn place(style: ParameterStyle) -> Option<&'static str> {
    match style {
        ParameterStyle::Segment => Some("segment"),
        ParameterStyle::Segments => Some("segments"),
        ParameterStyle::Rest => Some("rest"),
        ParameterStyle::Query => Some("query"),
        ParameterStyle::QueryJoined => Some("joined"),
        ParameterStyle::Header(Form::Simple) => Some("header"),
        _ => None,
    }
}

/// Returns the kind of a parameter, the values that an enum lists, and whether it is a list.
fn kind<'c>(catalog: &'c Catalog<'_>, ty: &Type) -> (&'static str, Vec<&'c str>, bool) {
    match ty {
        Type::Nullable(inner) | Type::Boxed(inner) => kind(catalog, inner),
        Type::List(inner) => {
            let (kind, values, _) = kind(catalog, inner);
            (kind, values, true)
        }
        Type::Boolean => ("b", Vec::new(), false),
        Type::Integer => ("i", Vec::new(), false),
        Type::Number => ("n", Vec::new(), false),
        Type::Named(id) => {
            let values = match catalog.api.definition(*id).map(|one| &one.shape) {
                Some(Shape::StringEnum(one)) => {
                    one.values.iter().map(|one| one.wire.as_str()).collect()
                }
                _ => Vec::new(),
            };
            ("s", values, false)
        }
        _ => ("s", Vec::new(), false),
    }
}

/// Returns the body, unless browsers send none with this method.
fn body(operation: &Operation, given: &Given) -> Value {
    let body = operation.body.as_ref();
    let Some(body) = body.filter(|_| !matches!(operation.method.as_str(), "GET" | "HEAD")) else {
        return Value::Null;
    };
    let kind = match body.payload {
        Payload::Json(_) => "json",
        Payload::Form(_) => "form",
        Payload::Text => "text",
        Payload::Binary => "file",
    };
    let mut data = json!({ "media": body.media, "kind": kind });
    if let Some(data) = data.as_object_mut() {
        if body.required {
            data.insert("r".to_owned(), 1.into());
        }
        let example = given.body().filter(|_| kind != "file");
        if let Some(example) = example.filter(|example| example.to_string().len() <= EXAMPLE) {
            data.insert("x".to_owned(), example.clone());
        }
    }
    data
}

/// Returns the types of JSON answers by status; null where there is none.
fn answers(operation: &Operation) -> Value {
    let all = operation.responses.iter().map(|one| {
        let json = one.preferred().and_then(|body| body.payload.json());
        let ty = json.map_or(Value::Null, types::ty);
        (one.status.clone(), ty)
    });
    Value::Object(all.collect())
}
