//! Writes example calls of operations: in Rust, with the emitted crate, and with curl.
//!
//! Takes: an operation and the [`Given`] values of a call. Gives: text to paste. All that a function takes is decided by the
//! surface of the IR, from which the function is emitted.
//!
//! ```text
//! let response = issues::create("OWNER", "REPO", "Found a bug")
//!     .labels(["bug"])
//!     .send(&client)
//!     .await?;
//! ```

mod curl;
mod encode;
mod given;
mod layout;
mod literal;
mod shell;
#[cfg(test)]
mod tests;
mod values;

use std::collections::BTreeSet;

use octoforge_generator::Analysis;
use octoforge_generator::ir::{Argument, Operation, Output, Payload, Request, Source};
use serde_json::{Map, Value};

pub use self::curl::curl;
pub use self::given::Given;
use self::layout::Layout;
use self::values::{Distance, Values};
use crate::sample::Sampler;

/// A call in Rust.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Declarations of the names that it uses.
    pub uses: String,
    /// Statements of an asynchronous function with a `client`.
    pub code: String,
    /// JSON that it sends as the body, if the body is JSON.
    pub sends: Option<Value>,
    /// Number of values that differ from the given ones: left out, because the types have no place for them, or added,
    /// because they are required.
    pub differences: usize,
}

/// Writes a call of an operation in its preferred media type, or in that which a `method` of its request selects.
pub fn rust(
    analysis: &Analysis,
    operation: &Operation,
    given: &Given,
    method: Option<&str>,
) -> Call {
    let values = Values::new(&analysis.api, Sampler::new(&analysis.document));
    let mut parts = Parts::default();
    parts.add_parameters(&values, operation, given);
    parts.add_body(analysis, &values, operation, given);
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

/// Parts of a call, and the JSON that it sends.
#[derive(Default)]
struct Parts {
    arguments: Vec<Layout>,
    setters: Vec<Layout>,
    json: Option<Value>,
    distance: Distance,
}

impl Parts {
    fn add_parameters(&mut self, values: &Values<'_>, operation: &Operation, given: &Given) {
        let written = |argument: &Argument| match argument.source {
            Source::Parameter(index) => values.argument(argument, given.parameter(index)?),
            Source::Property(_) | Source::Body => None,
        };
        let arguments = operation.surface.arguments.iter().filter_map(written);
        self.arguments.extend(arguments.map(|one| one.layout));
        for setter in &operation.surface.setters {
            if let Some(written) = written(setter) {
                let call = Layout::method(&setter.name, vec![written.layout]);
                self.setters.push(call);
            }
        }
    }

    fn add_body(
        &mut self,
        analysis: &Analysis,
        values: &Values<'_>,
        operation: &Operation,
        given: &Given,
    ) -> Option<()> {
        let body = operation.body.as_ref()?;
        let surface = &operation.surface;
        let Some(object) = body.flat_object(&analysis.api.types) else {
            return self.add_whole_body(values, operation, given.body()?);
        };
        let ty = body.payload.json()?.named()?;
        let place = analysis.api.definition(ty)?.places.first();
        let pointer = place.map(|place| place.pointer.as_str());
        let none = Map::new();
        let members = given.body().and_then(Value::as_object).unwrap_or(&none);
        let properties = values.properties(
            object,
            &surface.arguments,
            &surface.setters,
            members,
            pointer,
        )?;
        self.arguments.extend(properties.arguments);
        self.setters.extend(properties.setters);
        self.distance += properties.distance;
        let is_sent = body.required || !properties.json.is_empty();
        self.json = is_sent.then_some(Value::Object(properties.json));
        Some(())
    }

    /// Adds a body that is one argument, or one setter.
    fn add_whole_body(
        &mut self,
        values: &Values<'_>,
        operation: &Operation,
        given: &Value,
    ) -> Option<()> {
        let body = operation.body.as_ref()?;
        let is_body = |one: &&Argument| one.source == Source::Body;
        let argument = operation.surface.arguments.iter().find(is_body);
        let setter = operation.surface.setters.iter().find(is_body);
        let taken = argument.or(setter)?;
        let given = match (&body.payload, given) {
            (Payload::Form(_), Value::Object(fields)) => encode::form(fields).into(),
            (Payload::Text, other) => encode::text_of(other).into(),
            (_, other) => other.clone(),
        };
        let written = values.argument(taken, &given);
        if written.is_none() {
            self.distance.differences += 1;
        }
        let simplest = || {
            let ty = body.payload.ty()?;
            values.argument(taken, &values.vacant(ty, "body"))
        };
        let written = written.or_else(|| argument.and_then(|_| simplest()))?;
        self.distance += written.distance;
        // An optional object in which nothing is set is not sent.
        let is_sent = body.required || written.json != Value::Object(Map::new());
        self.json = body
            .payload
            .json()
            .filter(|_| is_sent)
            .map(|_| written.json);
        match argument {
            Some(_) => self.arguments.push(written.layout),
            None => self
                .setters
                .push(Layout::method(&taken.name, vec![written.layout])),
        }
        Some(())
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
