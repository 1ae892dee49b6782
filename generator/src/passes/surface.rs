//! Computes the callable interface of the crate: functions, setters, constructors and conversions.
//!
//! Takes: the IR with every name. Gives: a [`Surface`] for each operation, a constructor for each object that requests
//! contain, and the conversions of each union.

use super::Context;
use crate::Failure;
use crate::ir::{
    Accepts, Api, Argument, Body, Conversion, Definition, Object, Operation, Output, Payload,
    Shape, Source, Surface, Type, Union,
};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    for definition in &mut api.types {
        match &mut definition.shape {
            Shape::Object(object) if definition.is_input => {
                object.constructor = Some(constructor(object));
            }
            Shape::Union(union) => union.conversions = conversions(union),
            Shape::Object(_) | Shape::StringEnum(_) => {}
        }
    }
    for operation in &mut api.operations {
        operation.surface = surface(operation, &api.types);
    }
    Ok(())
}

fn surface(operation: &Operation, types: &[Definition]) -> Surface {
    let mut surface = Surface {
        outcomes: outcomes(&operation.output),
        content_types: operation
            .body
            .as_ref()
            .map(content_types)
            .unwrap_or_default(),
        ..Surface::default()
    };
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let list = match parameter.required {
            true => &mut surface.arguments,
            false => &mut surface.setters,
        };
        list.push(Argument {
            name: parameter.name.to_string(),
            accepts: accepts(&parameter.ty),
            source: Source::Parameter(index),
        });
    }
    if let Some(body) = &operation.body {
        add_body(&mut surface, body, types);
    }
    surface
}

/// Adds a body: its properties one by one if it is flat, otherwise as one value.
fn add_body(surface: &mut Surface, body: &Body, types: &[Definition]) {
    if let Some(object) = body.flat_object(types) {
        let setter = |index: usize| body.setters.get(index).cloned().unwrap_or_default();
        let required = object.arguments();
        surface
            .arguments
            .extend(required.map(|(index, field)| Argument {
                name: setter(index),
                accepts: accepts(&field.ty),
                source: Source::Property(index),
            }));
        let optional = object
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| !field.required);
        surface
            .setters
            .extend(optional.map(|(index, field)| Argument {
                name: setter(index),
                accepts: match &field.ty {
                    Type::Nullable(inner) => Accepts::Maybe((**inner).clone()),
                    ty => accepts(ty),
                },
                source: Source::Property(index),
            }));
        return;
    }
    let argument = Argument {
        name: "body".to_owned(),
        accepts: match &body.payload {
            Payload::Json(ty) => accepts(ty.without_null()),
            Payload::Text => Accepts::Into(Type::String),
            Payload::Form(_) => Accepts::Bytes,
            Payload::Binary => Accepts::Upload,
        },
        source: Source::Body,
    };
    match body.required {
        true => surface.arguments.push(argument),
        false => surface.setters.push(argument),
    }
}

/// Returns the arguments of an object's constructor: its required properties.
fn constructor(object: &Object) -> Vec<Argument> {
    let required = object.arguments().map(|(index, field)| Argument {
        name: field.name.to_string(),
        accepts: accepts(&field.ty),
        source: Source::Property(index),
    });
    required.collect()
}

/// Returns the conversions of a union: one for each type that only a single variant has, so that the value determines
/// the variant.
fn conversions(union: &Union) -> Vec<Conversion> {
    let is_unique = |ty: &Type| {
        union
            .variants
            .iter()
            .filter(|other| other.ty == *ty)
            .count()
            == 1
    };
    let mut conversions = Vec::new();
    for (variant, one) in union.variants.iter().enumerate() {
        if matches!(one.ty, Type::Any(_)) || !is_unique(&one.ty) {
            continue;
        }
        conversions.push(Conversion {
            variant,
            borrowed: false,
        });
        if one.ty == Type::String {
            conversions.push(Conversion {
                variant,
                borrowed: true,
            });
        }
    }
    conversions
}

/// Returns the values that an argument of a type accepts: numbers and booleans exactly, lists from anything that iterates,
/// other types from anything that converts.
fn accepts(ty: &Type) -> Accepts {
    match ty {
        Type::Boolean | Type::Integer => Accepts::Exact(ty.clone()),
        Type::List(inner) => Accepts::Items((**inner).clone()),
        other => Accepts::Into(other.clone()),
    }
}

/// Returns the statuses that an output has in addition to successes.
fn outcomes(output: &Output) -> Vec<u16> {
    match output {
        Output::Check => vec![404],
        Output::Redirect | Output::Awaited => vec![301, 302, 303, 307, 308],
        _ => Vec::new(),
    }
}

/// Returns the media types that bytes may have, if there are others than the default one.
fn content_types(body: &Body) -> Vec<String> {
    if body.payload != Payload::Binary {
        return Vec::new();
    }
    let bytes = body
        .forms
        .iter()
        .filter(|form| form.payload == Payload::Binary);
    let mut media: Vec<String> = bytes.map(|form| form.media.clone()).collect();
    media.sort_unstable();
    match media.as_slice() {
        [only] if *only == body.media => Vec::new(),
        _ => media,
    }
}
