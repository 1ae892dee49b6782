//! Holds a request against the description of its operation and the arguments of its call.

use bytes::Bytes;
use http::Request;
use http::header::{ACCEPT, COOKIE};
use serde_json::Value;

use crate::description::Description;
use crate::operation::Parameter;
use crate::plan::Planned;
use crate::texts::{decoded, joined, pairs, segment, split};
use crate::{body, operation};

/// Returns everything that is wrong with a request.
pub(crate) fn faults(
    description: &Description,
    call: &Planned<'_>,
    sent: &Request<Bytes>,
) -> Vec<String> {
    let mut faults = Vec::new();
    let method = sent.method().as_str();
    if method != call.operation.method {
        faults.push(format!(
            "method `{method}`, meant `{}`",
            call.operation.method
        ));
    }
    faults.extend(path_fault(call, sent.uri().path()));
    faults.extend(query_fault(call, sent.uri().query().unwrap_or_default()));
    faults.extend(header_faults(call, sent));
    faults.extend(accept_fault(description, call, sent));
    faults.extend(body::fault(description, call, sent));
    faults
}

/// Returns the value that a call has for a parameter.
fn given<'a>(call: &'a Planned<'_>, parameter: &Parameter) -> Option<&'a Value> {
    let mut all = call.arguments.parameters.iter();
    let found = all.find(|(place, name, _)| *place == parameter.place && *name == parameter.name);
    found.map(|(_, _, value)| value)
}

fn path_fault(call: &Planned<'_>, path: &str) -> Option<String> {
    let mut meant = call.operation.path().to_owned();
    let in_path = call
        .operation
        .parameters
        .iter()
        .filter(|one| one.place == "path");
    for parameter in in_path {
        let value = given(call, parameter)?;
        let text = match parameter.is_json {
            true => value.to_string(),
            false => segment(&parameter.name, &parameter.style, parameter.explode, value),
        };
        // A slash of a value is no slash of the path, unless it may have several segments.
        let text = match parameter.several {
            true => text,
            false => text.replace('/', "\u{0}"),
        };
        meant = meant.replace(&format!("{{{}}}", parameter.name), &text);
    }
    let got: Vec<String> = path
        .split('/')
        .map(|one| decoded(one).replace('/', "\u{0}"))
        .collect();
    let got = got.join("/");
    // The base URL has a path of its own.
    (!got.ends_with(&meant)).then(|| format!("path `{got}`, meant `{meant}`"))
}

fn query_fault(call: &Planned<'_>, query: &str) -> Option<String> {
    let fixed = call
        .operation
        .template
        .split('#')
        .next()
        .unwrap_or_default();
    let fixed = fixed.split_once('?').map_or("", |(_, query)| query);
    let mut meant: Vec<(String, String)> = split(fixed)
        .into_iter()
        .filter(|(_, value)| !value.starts_with('{'))
        .collect();
    for parameter in call
        .operation
        .parameters
        .iter()
        .filter(|one| one.place == "query")
    {
        let Some(value) = given(call, parameter) else {
            continue;
        };
        meant.retain(|(name, _)| *name != parameter.name);
        match parameter.is_json {
            true => meant.push((parameter.name.clone(), value.to_string())),
            false => meant.extend(pairs(
                &parameter.name,
                &parameter.style,
                parameter.explode,
                value,
            )),
        }
    }
    meant.sort_by(|one, other| one.0.cmp(&other.0));
    let got = split(query);
    (got != meant).then(|| format!("query `{got:?}`, meant `{meant:?}`"))
}

fn header_faults(call: &Planned<'_>, sent: &Request<Bytes>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut cookies = Vec::new();
    for parameter in &call.operation.parameters {
        let value = given(call, parameter);
        match parameter.place.as_str() {
            "header" => {
                let meant = value.map(|value| match parameter.is_json {
                    true => value.to_string(),
                    false => joined(value, ",", if parameter.explode { "=" } else { "," }),
                });
                let got = sent.headers().get(&parameter.name);
                let got = got.map(|got| String::from_utf8_lossy(got.as_bytes()).into_owned());
                // Nothing is no header.
                let meant = meant.filter(|meant| !meant.is_empty() || got.is_some());
                if got != meant {
                    faults.push(format!(
                        "header `{}: {got:?}`, meant `{meant:?}`",
                        parameter.name
                    ));
                }
            }
            "cookie" => {
                cookies.extend(value.into_iter().flat_map(|value| match parameter.is_json {
                    true => vec![(parameter.name.clone(), value.to_string())],
                    false => pairs(&parameter.name, "form", parameter.explode, value),
                }))
            }
            _ => {}
        }
    }
    // A header of this name has cookies of its own making.
    let is_header =
        |one: &Parameter| one.place == "header" && one.name.eq_ignore_ascii_case("cookie");
    if call.operation.parameters.iter().any(is_header) {
        return faults;
    }
    let got = sent.headers().get(COOKIE);
    let got = got.map_or("", |got| got.to_str().unwrap_or_default());
    let got = split(&got.replace("; ", "&"));
    cookies.sort_by(|one, other| one.0.cmp(&other.0));
    if got != cookies {
        faults.push(format!("cookies `{got:?}`, meant `{cookies:?}`"));
    }
    faults
}

fn accept_fault(
    description: &Description,
    call: &Planned<'_>,
    sent: &Request<Bytes>,
) -> Option<String> {
    let accept = sent.headers().get(ACCEPT)?.to_str().unwrap_or_default();
    let responses = call.operation.responses.values();
    let mut media = responses.filter_map(|response| {
        let content = description.resolve(response).get("content")?.as_object()?;
        Some(content.keys())
    });
    let is_declared = media.any(|mut all| all.any(|media| media == accept));
    let is_known = is_declared || operation::is_json(accept);
    (!is_known).then(|| format!("accept `{accept}` is not declared"))
}
