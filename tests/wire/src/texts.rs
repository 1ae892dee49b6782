//! The texts of parameters and fields, by style and explode: what a request has for a value, decoded.

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Returns the text of a scalar; JSON of another value.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Returns the pairs of a value in a query, a cookie or a form.
pub(crate) fn pairs(
    name: &str,
    style: &str,
    explode: bool,
    value: &Value,
) -> Vec<(String, String)> {
    let pair = |key: &str, value: &Value| (key.to_owned(), text(value));
    match (style, explode, value) {
        ("deepObject", _, value) => {
            let mut pairs = Vec::new();
            deep(name.to_owned(), value, &mut pairs);
            pairs
        }
        (_, true, Value::Array(all)) => all.iter().map(|one| pair(name, one)).collect(),
        (_, true, Value::Object(all)) => {
            let members = all.iter().flat_map(|(key, one)| match one {
                Value::Array(all) => all.iter().map(|one| pair(key, one)).collect(),
                one => vec![pair(key, one)],
            });
            members.collect()
        }
        (_, _, Value::Array(all)) if all.is_empty() => Vec::new(),
        (_, _, Value::Object(all)) if all.is_empty() => Vec::new(),
        (style, _, value) => {
            let between = match style {
                "spaceDelimited" => " ",
                "pipeDelimited" => "|",
                _ => ",",
            };
            vec![(name.to_owned(), joined(value, between, between))]
        }
    }
}

fn deep(name: String, value: &Value, into: &mut Vec<(String, String)>) {
    match value {
        Value::Object(all) => all
            .iter()
            .for_each(|(key, one)| deep(format!("{name}[{key}]"), one, into)),
        Value::Array(all) => {
            let all = all.iter().enumerate();
            all.for_each(|(index, one)| deep(format!("{name}[{index}]"), one, into));
        }
        one => into.push((name, text(one))),
    }
}

/// Returns a value in one text: its elements, or its keys and values.
pub(crate) fn joined(value: &Value, between: &str, of_pair: &str) -> String {
    match value {
        Value::Array(all) => all.iter().map(text).collect::<Vec<_>>().join(between),
        Value::Object(all) => {
            let pairs = all
                .iter()
                .map(|(key, one)| format!("{key}{of_pair}{}", text(one)));
            pairs.collect::<Vec<_>>().join(between)
        }
        one => text(one),
    }
}

/// Returns the text of a value in a path, with what a style adds.
pub(crate) fn segment(name: &str, style: &str, explode: bool, value: &Value) -> String {
    let of_pair = if explode { "=" } else { "," };
    match (style, explode) {
        ("label", _) => format!(
            ".{}",
            joined(value, if explode { "." } else { "," }, of_pair)
        ),
        ("matrix", true) => match value {
            Value::Array(all) => all
                .iter()
                .map(|one| format!(";{name}={}", text(one)))
                .collect(),
            Value::Object(_) => format!(";{}", joined(value, ";", "=")),
            one => format!(";{name}={}", text(one)),
        },
        ("matrix", false) => format!(";{name}={}", joined(value, ",", ",")),
        _ => joined(value, ",", of_pair),
    }
}

/// Decodes percent escapes.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Splits a query or a URL-encoded form into decoded pairs, sorted by name.
pub(crate) fn split(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let mut pairs: Vec<_> = pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    pairs
}
