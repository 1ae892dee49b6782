//! Holds the body of a request against the argument that it was made of.

use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};

use crate::description::Description;
use crate::operation::is_json;
use crate::plan::{Planned, is_structured, preferred};
use crate::texts::{pairs, split, text};

/// Returns what is wrong with the body of a request.
pub(crate) fn fault(
    description: &Description,
    call: &Planned<'_>,
    sent: &Request<Bytes>,
) -> Option<String> {
    let said = sent
        .headers()
        .get(CONTENT_TYPE)
        .map(|said| said.to_str().unwrap_or_default());
    let body = sent.body();
    let described = call.operation.body.as_ref();
    let meant = call.arguments.body.as_ref();
    let Some((described, meant)) = described.zip(meant) else {
        let is_none = body.is_empty() && said.is_none();
        return (!is_none).then(|| format!("a body of `{said:?}`, where none was meant"));
    };
    let required = described.get("required") == Some(&Value::Bool(true));
    let is_empty =
        |one: &Value| matches!(one, Value::Array(all) if all.is_empty()) || *one == json!({});
    let says_nothing = match meant {
        Value::Object(members) => members.values().all(is_empty),
        other => other.is_null(),
    };
    if said.is_none() && body.is_empty() && !required && says_nothing {
        return None;
    }
    let (media, content) = preferred(described)?;
    let Some(said) = said else {
        return Some(format!("no content type for a body of `{media}`"));
    };
    let kind = said.split(';').next().unwrap_or_default();
    if !is_range(media) && kind != media.split(';').next().unwrap_or_default() {
        return Some(format!("content type `{said}`, meant `{media}`"));
    }
    let got = String::from_utf8_lossy(body);
    let schema = content.get("schema").cloned().unwrap_or_default();
    if is_structured(description, media, &schema) {
        let got: Value = serde_json::from_str(&got).unwrap_or_default();
        return (got != *meant).then(|| format!("body `{got}`, meant `{meant}`"));
    }
    let fields = meant.as_object();
    match fields {
        Some(fields) if kind == "application/x-www-form-urlencoded" => {
            let meant = entries(fields, content);
            let got = split(&got);
            (got != meant).then(|| format!("form `{got:?}`, meant `{meant:?}`"))
        }
        Some(fields) if kind.starts_with("multipart/") => {
            let meant = entries(fields, content);
            let got = parts(said, &got);
            (got != meant).then(|| format!("parts `{got:?}`, meant `{meant:?}`"))
        }
        _ => (got != text(meant)).then(|| format!("body `{got}`, meant `{meant}`")),
    }
}

fn is_range(media: &str) -> bool {
    media.contains('*')
}

/// Returns the entries of a form, sorted by name.
fn entries(fields: &Map<String, Value>, content: &Value) -> Vec<(String, String)> {
    let mut entries = Vec::new();
    for (name, value) in fields {
        let encoding = content.get("encoding").and_then(|all| all.get(name));
        let said = |key: &str| encoding.and_then(|one| one.get(key));
        let media = said("contentType").and_then(Value::as_str);
        match said("style").and_then(Value::as_str) {
            Some(style) => {
                let explode = said("explode").and_then(Value::as_bool);
                entries.extend(pairs(
                    name,
                    style,
                    explode.unwrap_or(style == "form"),
                    value,
                ));
            }
            None if value.is_object() || media.is_some_and(is_json) => {
                entries.push((name.clone(), text(value)));
            }
            None => entries.extend(pairs(name, "form", true, value)),
        }
    }
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    entries
}

/// Returns the parts of a multipart body, sorted by name; nothing if it is none.
fn parts(said: &str, body: &str) -> Vec<(String, String)> {
    let Some((_, boundary)) = said.split_once("boundary=") else {
        return Vec::new();
    };
    let mut parts: Vec<(String, String)> = Vec::new();
    for part in body.split(&format!("--{boundary}")) {
        let Some((head, content)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let name = head
            .split("name=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let name = name.unwrap_or_default().replace("%22", "\"");
        parts.push((
            name,
            content.strip_suffix("\r\n").unwrap_or(content).to_owned(),
        ));
    }
    parts.sort_by(|one, other| one.0.cmp(&other.0));
    parts
}
