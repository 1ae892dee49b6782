//! Writes the arguments of a function, and the calls of setters.

use octoforge_generator::Analysis;
use octoforge_generator::ir::{Argument, Operation, Payload, Source};
use serde_json::{Map, Value};

use super::layout::Layout;
use super::values::{Distance, Values};
use super::{Given, encode};
use crate::sample::Sampler;

/// Parts of a call, and the JSON that it sends.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) arguments: Vec<Layout>,
    pub(super) setters: Vec<Layout>,
    pub(super) json: Option<Value>,
    pub(super) distance: Distance,
}

impl Parts {
    pub(super) fn new(analysis: &Analysis, operation: &Operation, given: &Given) -> Self {
        let values = Values::new(&analysis.api, Sampler::new(&analysis.document));
        let mut parts = Self::default();
        parts.add_parameters(&values, operation, given);
        parts.add_body(analysis, &values, operation, given);
        parts
    }

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
        let ty = body.payload.ty()?.named()?;
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
        let is_json = body.payload.json().is_some();
        self.json = (is_sent && is_json).then_some(Value::Object(properties.json));
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
