//! Writes the target of a request: the path with its values, and the query.
//!
//! ```text
//! /repos/{owner}/contents/{path}?ref   "a b", "src/lib.rs", "main"  →  /repos/a%20b/contents/src/lib.rs?ref=main
//! ```

use octoforge_generator::ir::{Operation, Parameter, ParameterStyle};
use serde_json::{Map, Value};

/// Returns the path and the query of an operation with the values of its parameters.
pub(super) fn target(operation: &Operation, values: &[Option<Value>]) -> String {
    let pairs = operation.parameters.iter().zip(values);
    let pairs: Vec<(&Parameter, &Value)> = pairs
        .filter_map(|(one, value)| Some((one, value.as_ref()?)))
        .collect();
    let mut target = path(&operation.path, &pairs);
    let mut separator = '?';
    let mut pairs_of_query = pairs;
    pairs_of_query.retain(|(one, _)| !one.style.in_path());
    // Arguments are set before setters are called.
    pairs_of_query.sort_by_key(|(one, _)| !one.required);
    for (parameter, value) in pairs_of_query {
        for text in query(parameter, value) {
            target.push(std::mem::replace(&mut separator, '&'));
            target.push_str(&encoded(&parameter.wire, ""));
            target.push('=');
            target.push_str(&text);
        }
    }
    target
}

/// Returns a path template with values in place of its parameters.
fn path(template: &str, pairs: &[(&Parameter, &Value)]) -> String {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        push_literal(&mut path, before);
        let mut found = pairs.iter();
        match found.find(|(one, _)| one.style.in_path() && one.wire == name) {
            Some((one, value)) => {
                let is_one = one.style == ParameterStyle::Segment;
                path.push_str(&encoded(&text_of(value), if is_one { "" } else { "/" }));
            }
            None => path.push_str(&encoded(name, "")),
        }
        rest = after;
    }
    push_literal(&mut path, rest);
    path
}

/// Returns the encoded values of a query parameter: several for a list, unless they are joined.
fn query(parameter: &Parameter, value: &Value) -> Vec<String> {
    let Value::Array(elements) = value else {
        return vec![encoded(&text_of(value), "")];
    };
    let texts = elements.iter().map(|one| encoded(&text_of(one), ""));
    let texts: Vec<String> = texts.collect();
    match parameter.style {
        ParameterStyle::QueryJoined if !texts.is_empty() => vec![texts.join(",")],
        _ => texts,
    }
}

/// Returns the fields of a form as they are sent.
pub(super) fn form(fields: &Map<String, Value>) -> String {
    let pair = |(name, value): (&String, &Value)| {
        format!("{}={}", encoded(name, ""), encoded(&text_of(value), ""))
    };
    fields.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// Returns the text of a scalar; JSON of other values.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Encodes all but the unreserved characters of RFC 3986, and those of `kept`.
fn encoded(text: &str, kept: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match is_plain(byte) || kept.as_bytes().contains(&byte) {
            true => out.push(char::from(byte)),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Appends the literal text of a template, with the characters encoded that a URL must not contain.
fn push_literal(out: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte.is_ascii_graphic() && !b"\"#<>?[\\]^`{|}".contains(&byte) {
            true => out.push(char::from(byte)),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
}
