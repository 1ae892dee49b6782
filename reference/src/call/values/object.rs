//! Objects: their constructors and setters.

use std::cell::OnceCell;

use octoforge_generator::ir::{Argument, Definition, Field, Object, Shape, Source, Type};
use serde_json::{Map, Value};

use super::{Distance, Expression, Form, Values};
use crate::call::layout::Layout;

impl Values<'_> {
    /// Writes an object: required properties as arguments, the optional ones that the value has as setters.
    pub(super) fn object(
        &self,
        definition: &Definition,
        object: &Object,
        value: &Value,
    ) -> Option<Expression> {
        let members = value.as_object()?;
        let constructor = object.constructor.as_ref()?;
        let pointer = definition
            .places
            .first()
            .map(|place| place.pointer.as_str());
        let mut parts = self.properties(object, constructor, &object.setters, members, pointer)?;
        let path = definition.path();
        let names = vec![definition.namespace().to_owned()];
        let function = match constructor.is_empty() {
            true => format!("{path}::default"),
            false => format!("{path}::new"),
        };
        let arguments = std::mem::take(&mut parts.arguments);
        let new = Layout::call(Layout::Naming(function, names), arguments);
        let layout = match parts.setters.is_empty() {
            true => new,
            false => Layout::Chain(Box::new(new), parts.setters),
        };
        Some(Expression {
            distance: parts.distance,
            ..Expression::new(layout, Form::Text, &Value::Object(parts.json))
        })
    }

    /// Writes the arguments and setters for the properties of an object. What is required and missing, or does not fit, is
    /// replaced by an example of the schema at `pointer`.
    pub(in crate::call) fn properties(
        &self,
        object: &Object,
        arguments: &[Argument],
        setters: &[Argument],
        members: &Map<String, Value>,
        pointer: Option<&str>,
    ) -> Option<Properties> {
        let sample = OnceCell::new();
        let sample = || sample.get_or_init(|| self.sampler.schema(pointer.unwrap_or("/-")));
        let mut made = Properties::default();
        for argument in of_properties(arguments) {
            let (argument, field) = (argument.0, object.fields.get(argument.1)?);
            let given = members.get(&field.wire);
            let expression = match given.and_then(|given| self.argument(argument, given)) {
                Some(expression) => expression,
                None => {
                    made.distance += Distance::without(1);
                    self.replaced(argument, field, sample().get(&field.wire))?
                }
            };
            made.arguments.push(made.json.add(&field.wire, &expression));
            made.distance += expression.distance;
        }
        for (setter, index) in of_properties(setters) {
            let field = object.fields.get(index)?;
            let preset = self.preset(field);
            let given = members.get(&field.wire);
            if preset.is_some() && given.is_none_or(|given| given.as_str() == preset) {
                made.json.insert(field.wire.clone(), preset.into());
                continue;
            }
            let Some(expression) = given.and_then(|given| self.argument(setter, given)) else {
                continue;
            };
            let argument = made.json.add(&field.wire, &expression);
            made.setters
                .push(Layout::method(&setter.name, vec![argument]));
            made.distance += expression.distance;
        }
        let left_out = members.keys().filter(|name| !made.json.contains_key(*name));
        made.distance += Distance::without(left_out.count());
        Some(made)
    }

    /// Returns the value that a required property has unless it is set.
    fn preset(&self, field: &Field) -> Option<&str> {
        let Type::Named(id) = field.ty else {
            return None;
        };
        match &self.api.definition(id)?.shape {
            Shape::StringEnum(known) if field.required => known.preset.as_deref(),
            _ => None,
        }
    }

    /// Writes an argument that has no example: with a sample, or else with the simplest value of its type.
    fn replaced(
        &self,
        argument: &Argument,
        field: &Field,
        sample: Option<&Value>,
    ) -> Option<Expression> {
        let sampled = sample.and_then(|sample| self.argument(argument, sample));
        sampled.or_else(|| self.argument(argument, &self.vacant(&field.ty, &field.wire)))
    }
}

/// Expressions for the properties of an object.
#[derive(Default)]
pub(in crate::call) struct Properties {
    /// Arguments.
    pub(in crate::call) arguments: Vec<Layout>,
    /// Calls of setters.
    pub(in crate::call) setters: Vec<Layout>,
    /// Object that they make.
    pub(in crate::call) json: Map<String, Value>,
    /// Distance from the example.
    pub(in crate::call) distance: Distance,
}

/// An addition to a JSON object.
trait Add {
    /// Adds a member, and returns the text of its expression.
    fn add(&mut self, name: &str, expression: &Expression) -> Layout;
}

impl Add for Map<String, Value> {
    fn add(&mut self, name: &str, expression: &Expression) -> Layout {
        self.insert(name.to_owned(), expression.json.clone());
        expression.layout.clone()
    }
}

/// Returns the arguments that set properties, with the indices of these.
fn of_properties(arguments: &[Argument]) -> impl Iterator<Item = (&Argument, usize)> {
    arguments.iter().filter_map(|one| match one.source {
        Source::Property(index) => Some((one, index)),
        Source::Parameter(_) | Source::Body => None,
    })
}
