//! Writes the target of a request, the path with its values and the query, and its headers.
//!
//! ```text
//! /repos/{owner}/contents/{path}?ref   "a b", "src/lib.rs", "main"  →  /repos/a%20b/contents/src/lib.rs?ref=main
//! ```

use octoforge_generator::ir::{Form, Operation, Parameter, ParameterStyle};
use serde_json::Value;

/// Returns the path and the query of an operation with the values of its parameters.
pub(super) fn target(operation: &Operation, values: &[Option<Value>]) -> String {
    let given = given(operation, values);
    let (template, fixed) = operation.route();
    let mut target = path(template, &given);
    let mut separator = '?';
    if let Some(fixed) = fixed {
        target.push(std::mem::replace(&mut separator, '&'));
        push_literal(&mut target, fixed);
    }
    let in_query = given.iter().filter(|(one, _)| one.style.in_query());
    for (parameter, value) in in_query {
        for pair in pairs(parameter, value) {
            target.push(std::mem::replace(&mut separator, '&'));
            target.push_str(&pair);
        }
    }
    target
}

/// Returns the headers of an operation with the values of its parameters, the one with its cookies last.
pub(super) fn headers(operation: &Operation, values: &[Option<Value>]) -> Vec<(String, String)> {
    let mut headers = Vec::new();
    let mut cookies = Vec::new();
    for (parameter, value) in given(operation, values) {
        match parameter.style {
            ParameterStyle::Header(form) => {
                headers.push((parameter.wire.clone(), joined(form, value, &str::to_owned)));
            }
            ParameterStyle::Cookie(_) => cookies.extend(pairs(parameter, value)),
            _ => {}
        }
    }
    if !cookies.is_empty() {
        headers.push(("Cookie".to_owned(), cookies.join("; ")));
    }
    headers
}

/// Returns the parameters that have a value, in the order in which a call sets them: arguments before setters.
fn given<'a>(
    operation: &'a Operation,
    values: &'a [Option<Value>],
) -> Vec<(&'a Parameter, &'a Value)> {
    let pairs = operation.parameters.iter().zip(values);
    let mut given: Vec<_> = pairs
        .filter_map(|(one, value)| Some((one, value.as_ref()?)))
        .collect();
    given.sort_by_key(|(one, _)| !one.required);
    given
}

/// Returns a path template with values in place of its parameters.
fn path(template: &str, given: &[(&Parameter, &Value)]) -> String {
    let mut path = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        push_literal(&mut path, before);
        let mut found = given.iter();
        match found.find(|(one, _)| one.style.in_path() && one.wire == name) {
            Some((one, value)) => path.push_str(&segment(one, value)),
            None => path.push_str(&encoded(name, "")),
        }
        rest = after;
    }
    push_literal(&mut path, rest);
    path
}

/// Returns the text of a parameter in the path.
fn segment(parameter: &Parameter, value: &Value) -> String {
    let name = encoded(&parameter.wire, "");
    let plain = |text: &str| encoded(text, "");
    match parameter.style {
        ParameterStyle::Segments | ParameterStyle::Rest => encoded(&text_of(value), "/"),
        ParameterStyle::SegmentIn(Form::Label) => {
            format!(".{}", joined(Form::Simple, value, &plain))
        }
        ParameterStyle::SegmentIn(Form::LabelExploded) => {
            let all = joined(Form::SimpleExploded, value, &plain);
            format!(".{}", all.replace(',', "."))
        }
        ParameterStyle::SegmentIn(Form::Matrix) => {
            format!(";{name}={}", joined(Form::Simple, value, &plain))
        }
        ParameterStyle::SegmentIn(Form::MatrixExploded) => match value {
            Value::Object(_) => {
                let all = joined(Form::SimpleExploded, value, &plain);
                format!(";{}", all.replace(',', ";"))
            }
            Value::Array(all) => {
                let all = all
                    .iter()
                    .map(|one| format!(";{name}={}", plain(&text_of(one))));
                all.collect()
            }
            one => format!(";{name}={}", plain(&text_of(one))),
        },
        style => joined(style.form(), value, &plain),
    }
}

/// Returns the encoded pairs of a parameter of the query, or of a cookie.
fn pairs(parameter: &Parameter, value: &Value) -> Vec<String> {
    let name = encoded(&parameter.wire, "");
    let kept = match parameter.style {
        ParameterStyle::ReservedQuery(_) => ":/?[]@!$'()*,;=",
        _ => "",
    };
    let text = |text: &str| encoded(text, kept);
    let one = |value: &Value| format!("{name}={}", text(&text_of(value)));
    match (parameter.style.form(), value) {
        (Form::Json, value) => vec![format!("{name}={}", text(&value.to_string()))],
        (Form::Deep, value) => {
            let mut pairs = Vec::new();
            deep(&parameter.wire, value, &text, &mut pairs);
            pairs
        }
        (_, Value::Array(all)) if all.is_empty() => Vec::new(),
        (_, Value::Object(all)) if all.is_empty() => Vec::new(),
        (Form::Form, Value::Array(all)) => all.iter().map(one).collect(),
        (Form::Form, Value::Object(all)) => {
            let members = all.iter().flat_map(|(key, value)| {
                let values = match value {
                    Value::Array(all) => all.iter().collect(),
                    one => vec![one],
                };
                let pair = |value: &Value| format!("{}={}", text(key), text(&text_of(value)));
                values.into_iter().map(pair).collect::<Vec<_>>()
            });
            members.collect()
        }
        (Form::Spaces, value) => vec![format!(
            "{name}={}",
            joined(Form::Simple, value, &text).replace(',', "%20")
        )],
        (Form::Pipes, value) => vec![format!(
            "{name}={}",
            joined(Form::Simple, value, &text).replace(',', "%7C")
        )],
        (_, value) => vec![format!("{name}={}", joined(Form::Simple, value, &text))],
    }
}

/// Adds a pair for each scalar within a value: `filter[a][0]=1`.
fn deep(name: &str, value: &Value, text: &dyn Fn(&str) -> String, into: &mut Vec<String>) {
    match value {
        Value::Object(all) => {
            for (key, value) in all {
                deep(&format!("{name}[{}]", encoded(key, "")), value, text, into);
            }
        }
        Value::Array(all) => {
            for (index, value) in all.iter().enumerate() {
                deep(&format!("{name}[{index}]"), value, text, into);
            }
        }
        one => into.push(format!("{name}={}", text(&text_of(one)))),
    }
}

/// Returns a value in one text: `a,b` for a list, `k,v` or `k=v` for an object.
fn joined(form: Form, value: &Value, text: &dyn Fn(&str) -> String) -> String {
    let between = if form == Form::SimpleExploded {
        "="
    } else {
        ","
    };
    match value {
        _ if form == Form::Json => text(&value.to_string()),
        Value::Array(all) => {
            let all: Vec<String> = all.iter().map(|one| text(&text_of(one))).collect();
            all.join(",")
        }
        Value::Object(all) => {
            let pair = |(key, value): (&String, &Value)| {
                format!("{}{between}{}", text(key), text(&text_of(value)))
            };
            all.iter().map(pair).collect::<Vec<_>>().join(",")
        }
        one => text(&text_of(one)),
    }
}

/// Returns the entries of a form, URL-encoded.
pub(super) fn form(entries: &[(String, String)]) -> String {
    let pair =
        |(name, text): &(String, String)| format!("{}={}", encoded(name, ""), encoded(text, ""));
    entries.iter().map(pair).collect::<Vec<_>>().join("&")
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
