//! Writes an example call in Rust.

use std::collections::BTreeSet;

use octoforge_generator::Analysis;
use octoforge_generator::ir::{Operation, Output, Payload, Request};

use super::layout::Layout;
use super::parts::Parts;
use super::{Call, Given};

/// Writes a call of an operation in its preferred media type, or in that which a `method` of its request selects.
pub fn rust(
    analysis: &Analysis,
    operation: &Operation,
    given: &Given,
    method: Option<&str>,
) -> Call {
    let parts = Parts::new(analysis, operation, given);
    let mut requests = operation.requests();
    let preferred = requests.next();
    let other = requests.find(|request| method.is_some() && request.method == method);
    let variant = other.and_then(|request| request.method);
    let variant = variant.map(|name| Layout::method(name, Vec::new()));
    let tag = operation.module.namespace();
    let function = format!("{tag}::{}", operation.name);
    let function = Layout::Naming(function, vec![tag.to_owned()]);
    let head = Layout::call(function, parts.arguments);
    let calls = parts.setters.into_iter().chain(variant).collect();
    let (code, names) = statements(head, calls, other.or(preferred));
    Call {
        uses: uses(&analysis.settings.krate.name, &names),
        code,
        sends: parts.json,
        differences: parts.distance.differences,
    }
}

/// Returns the statements that send a request and use its result, and the items of the crate that they name.
fn statements(
    head: Layout,
    mut calls: Vec<Layout>,
    request: Option<Request<'_>>,
) -> (String, BTreeSet<String>) {
    let client = || vec![Layout::text("&client")];
    let is_paginated = request.is_some_and(|request| request.pages.is_some());
    let (before, after) = match is_paginated {
        true => {
            calls.push(Layout::method("items", client()));
            (
                "let mut items = ".to_owned(),
                ";\nwhile let Some(item) = items.try_next().await? {\n    println!(\"{item:?}\");\n}\n",
            )
        }
        false => {
            calls.push(Layout::method("send", client()));
            calls.push(Layout::text(".await?"));
            let name = request.and_then(|request| result(request.output));
            let before = name.map(|name| format!("let {name} = "));
            (before.unwrap_or_default(), ";\n")
        }
    };
    let chain = Layout::Chain(Box::new(head), calls);
    let mut names = BTreeSet::new();
    chain.names(&mut names);
    let code = chain.print(&before, after);
    (code, names)
}

/// Returns the name of a variable for what an operation returns; `None` if it returns nothing.
fn result(output: &Output) -> Option<&'static str> {
    match output {
        Output::Empty => None,
        Output::Payload(Payload::Json(_)) | Output::Optional(_) => Some("response"),
        Output::Payload(Payload::Text) => Some("text"),
        Output::Payload(Payload::Form(_) | Payload::Binary) => Some("bytes"),
        Output::Check => Some("is_so"),
        Output::Redirect | Output::Awaited => Some("redirect"),
        Output::Variants(..) => Some("outcome"),
    }
}

/// Returns the declaration of names of the crate.
fn uses(krate: &str, names: &BTreeSet<String>) -> String {
    let krate = krate.replace('-', "_");
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names.as_slice() {
        [one] => format!("use {krate}::{one};\n"),
        several => format!("use {krate}::{{{}}};\n", several.join(", ")),
    }
}
