//! The values of an example call, which are the same in each language that shows it.
//!
//! Takes: an operation. Gives: its required parameters, and the body of an example of the description, or else one that is
//! made from the schema.

use octoforge_generator::Analysis;
use octoforge_generator::ir::{
    Argument, Body, ExampleId, Media, Operation, Parameter, Payload, Source,
};
use serde_json::Value;

use super::encode;
use super::values::Values;
use crate::sample::Sampler;

/// Name of the file whose bytes are shown as a body.
const FILE: &str = "FILE";

/// Values of an example call.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Values by the index of their parameter; `None` for the optional ones.
    parameters: Vec<Option<Value>>,
    /// Body: JSON, the fields of a form, a text, or the name of a file.
    body: Option<Value>,
}

impl Given {
    /// Returns the values of a call with what is required, and an example of the body: the first one of the description unless
    /// another is named.
    pub fn new(analysis: &Analysis, operation: &Operation, example: Option<ExampleId>) -> Self {
        let sampler = Sampler::new(&analysis.document);
        let first = || sent(operation.body.as_ref()?)?.examples.first().copied();
        let example = example
            .or_else(first)
            .and_then(|id| analysis.api.example(id));
        let stated = example.and_then(|one| serde_json::from_str(&one.json).ok());
        Self::with(analysis, operation, sampler, &[], stated)
    }

    /// Returns the values of a call with everything that is optional.
    pub fn everything(analysis: &Analysis, operation: &Operation) -> Self {
        let sampler = Sampler::new(&analysis.document).everything();
        Self::with(
            analysis,
            operation,
            sampler,
            &operation.surface.setters,
            None,
        )
    }

    /// Returns values for the arguments of an operation and for these of its setters.
    fn with(
        analysis: &Analysis,
        operation: &Operation,
        sampler: Sampler<'_>,
        setters: &[Argument],
        stated: Option<Value>,
    ) -> Self {
        let parameters = operation.parameters.iter().enumerate();
        let parameters = parameters.map(|(index, parameter)| {
            let mut arguments = operation.surface.arguments.iter().chain(setters);
            let argument = arguments.find(|one| one.source == Source::Parameter(index))?;
            Some(value(analysis, sampler, argument, parameter))
        });
        let body = operation.body.as_ref();
        Self {
            parameters: parameters.collect(),
            body: body.and_then(|body| {
                let value = self::body(operation, body, sampler, stated)?;
                Some(with_files(analysis, body, value))
            }),
        }
    }

    /// Returns the value of the parameter with an index.
    pub(crate) fn parameter(&self, index: usize) -> Option<&Value> {
        self.parameters.get(index)?.as_ref()
    }

    /// Returns the body: JSON, the fields of a form, a text, or the name of a file.
    pub fn body(&self) -> Option<&Value> {
        self.body.as_ref()
    }

    /// Returns the path with its values, and the query.
    pub fn target(&self, operation: &Operation) -> String {
        encode::target(operation, &self.parameters)
    }

    /// Returns the headers that are parameters, with their values; the one with the cookies last.
    pub fn headers(&self, operation: &Operation) -> Vec<(String, String)> {
        encode::headers(operation, &self.parameters)
    }
}

/// Returns the example of a parameter, or the simplest value of its type if that does not fit it.
fn value(
    analysis: &Analysis,
    sampler: Sampler<'_>,
    argument: &Argument,
    parameter: &Parameter,
) -> Value {
    let values = Values::new(&analysis.api, sampler);
    let sampled = sampler.parameter(&parameter.pointer);
    let is_usable =
        !(parameter.style.in_path() && encode::text_of(&sampled).trim_matches('.').is_empty());
    match values.argument(argument, &sampled).filter(|_| is_usable) {
        Some(written) => written.json,
        None => values.vacant(&parameter.ty, &parameter.wire),
    }
}

/// Returns the stated example of a body, or else one of its schema, unless nothing would be sent.
fn body(
    operation: &Operation,
    body: &Body,
    sampler: Sampler<'_>,
    stated: Option<Value>,
) -> Option<Value> {
    if body.payload == Payload::Binary {
        return Some(FILE.into());
    }
    let value = stated.unwrap_or_else(|| sampler.body(&operation.place.pointer, &body.media));
    let is_empty = value.is_null() || value.as_object().is_some_and(serde_json::Map::is_empty);
    (body.required || !is_empty).then_some(value)
}

/// Returns the fields of a form with the name of a file for each that is one.
fn with_files(analysis: &Analysis, body: &Body, mut value: Value) -> Value {
    let files = files(analysis, body);
    if let Value::Object(members) = &mut value {
        for (name, required) in files {
            if required || members.contains_key(name) {
                members.insert(name.to_owned(), FILE.into());
            }
        }
    }
    value
}

/// Returns the names of the fields of a form that are files, and whether they are required.
pub(super) fn files<'a>(analysis: &'a Analysis, body: &Body) -> Vec<(&'a str, bool)> {
    let object = body.flat_object(&analysis.api.types);
    let fields = object
        .filter(|_| body.is_form())
        .map(|object| &object.fields);
    let files = fields.into_iter().flatten().filter(|field| field.is_file());
    files
        .map(|field| (field.wire.as_str(), field.required))
        .collect()
}

/// Returns the form of a body in the media type that is sent.
fn sent(body: &Body) -> Option<&Media> {
    body.forms.iter().find(|form| form.media == body.media)
}
