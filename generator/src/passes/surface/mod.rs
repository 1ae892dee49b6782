//! Computes the callable interface of the crate: functions, setters, constructors and conversions.
//!
//! Takes: the IR with every name. Gives: a [`Surface`] for each operation, a constructor for each object that requests
//! contain, and the conversions of each union.

mod accessors;

use std::collections::BTreeSet;

use super::Context;
use super::name::KnownNames;
use crate::Failure;
use crate::ir::reserved::METHODS;
use crate::ir::{
    Accepts, Api, Argument, Body, Conversion, ConvertedFrom, Definition, Field, Object, Operation,
    Output, Payload, Presence, Shape, Source, Surface, Type, TypeId, Union,
};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let presets = presets(api, &mut context.known);
    for definition in &mut api.types {
        match &mut definition.shape {
            Shape::Object(object) if definition.is_input => {
                let name = |_: usize, field: &Field| method(&field.name);
                let (constructor, setters) = arguments(object, &presets, &name);
                object.setters = setters;
                object.constructor = Some(constructor);
            }
            Shape::Union(union) => union.conversions = conversions(union),
            Shape::Object(_) | Shape::StringEnum(_) => {}
        }
    }
    add_accessors(api, &mut context.known);
    for operation in &mut api.operations {
        operation.surface = surface(operation, &api.types, &presets);
    }
    Ok(())
}

/// Gives unions their accessors, and records them: an addition to a union takes none away.
fn add_accessors(api: &mut Api, known: &mut KnownNames) {
    let types = &api.types;
    let found = types.iter().enumerate().filter_map(|(index, definition)| {
        let Shape::Union(union) = &definition.shape else {
            return None;
        };
        let path = definition.path();
        let all = accessors::accessors(union, types, known.earlier().accessors.get(&path));
        (!all.is_empty()).then_some((index, path, all))
    });
    let found: Vec<_> = found.collect();
    for (index, path, all) in found {
        let properties = all.iter().map(|one| one.wire.clone()).collect();
        known.now().accessors.insert(path, properties);
        if let Some(Shape::Union(union)) = api.types.get_mut(index).map(|one| &mut one.shape) {
            union.accessors = all;
        }
    }
}

/// Gives string enums of one value that value as preset, so that nobody is asked for it. Those that had it in an earlier run
/// keep it, whatever values are added. Returns the enums that have one.
fn presets(api: &mut Api, known: &mut KnownNames) -> BTreeSet<TypeId> {
    let mut presets = BTreeSet::new();
    for (index, definition) in api.types.iter_mut().enumerate() {
        let path = definition.path();
        let Shape::StringEnum(literal) = &mut definition.shape else {
            continue;
        };
        let earlier = known.earlier().preset.get(&path);
        let preset = match literal.values.as_slice() {
            [only] => Some(only),
            several => several.iter().find(|value| Some(&value.wire) == earlier),
        };
        if let Some(value) = preset.map(|value| value.wire.clone()) {
            known.now().preset.insert(path, value.clone());
            literal.preset = Some(value);
            presets.insert(TypeId(index));
        }
    }
    presets
}

fn surface(operation: &Operation, types: &[Definition], presets: &BTreeSet<TypeId>) -> Surface {
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
            presence: Presence::of(&parameter.ty, parameter.required),
            source: Source::Parameter(index),
        });
    }
    if let Some(body) = &operation.body {
        add_body(&mut surface, body, types, presets);
    }
    surface
}

/// Adds a body: its properties one by one if it is flat, otherwise as one value.
fn add_body(surface: &mut Surface, body: &Body, types: &[Definition], presets: &BTreeSet<TypeId>) {
    if let Some(object) = body.flat_object(types) {
        let name = |index: usize, _: &Field| body.setters.get(index).cloned().unwrap_or_default();
        let (mut arguments, mut setters) = arguments(object, presets, &name);
        if body.is_form() {
            let all = arguments.iter_mut().chain(&mut setters);
            all.for_each(|one| take_files(one, object));
        }
        surface.arguments.extend(arguments);
        surface.setters.extend(setters);
        return;
    }
    let argument = Argument {
        name: "body".to_owned(),
        accepts: match &body.payload {
            Payload::Json(ty) => accepts(ty.without_null()),
            Payload::Text => Accepts::Into(Type::String),
            Payload::Form(_) => Accepts::Form,
            Payload::Binary => Accepts::Upload,
        },
        presence: match body.required {
            true => Presence::Required,
            false => Presence::Optional,
        },
        source: Source::Body,
    };
    match body.required {
        true => surface.arguments.push(argument),
        false => surface.setters.push(argument),
    }
}

/// Makes the argument of a file take uploads.
fn take_files(argument: &mut Argument, object: &Object) {
    let Source::Property(index) = argument.source else {
        return;
    };
    let Some(field) = object.fields.get(index).filter(|field| field.is_file()) else {
        return;
    };
    argument.accepts = match field.ty.bare() {
        Type::List(_) => Accepts::Uploads,
        _ => Accepts::Upload,
    };
    argument.presence = match field.required {
        true => Presence::Required,
        false => Presence::Optional,
    };
}

/// Returns an argument for each required property of an object, and a setter for each of the others.
fn arguments(
    object: &Object,
    presets: &BTreeSet<TypeId>,
    name: &dyn Fn(usize, &Field) -> String,
) -> (Vec<Argument>, Vec<Argument>) {
    let is_preset = |field: &Field| matches!(field.ty, Type::Named(id) if presets.contains(&id));
    let asked = object.arguments().filter(|(_, field)| !is_preset(field));
    let fields = object.fields.iter().enumerate();
    let others = fields.filter(|(_, field)| !field.required || is_preset(field));
    let argument = |(index, field): (usize, &Field)| Argument {
        name: name(index, field),
        accepts: accepts(&field.ty),
        presence: Presence::of(&field.ty, field.required),
        source: Source::Property(index),
    };
    (
        asked.map(argument).collect(),
        others.map(argument).collect(),
    )
}

/// Returns the name of a method for a field: that of the field, unless calls of another method would find it.
fn method(field: &str) -> String {
    match METHODS.contains(&field) {
        true => format!("{field}_"),
        false => field.to_owned(),
    }
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
    let has_integer = union.variants.iter().any(|one| one.ty == Type::Integer);
    let mut conversions = Vec::new();
    for (variant, one) in union.variants.iter().enumerate() {
        if matches!(one.ty, Type::Any(_)) || !is_unique(&one.ty) {
            continue;
        }
        let from = match one.ty {
            Type::String => ConvertedFrom::Text,
            Type::Integer => ConvertedFrom::Integers,
            Type::Number if !has_integer => ConvertedFrom::Numbers,
            _ => ConvertedFrom::Itself,
        };
        conversions.push(Conversion { variant, from });
    }
    conversions
}

/// Returns the values that an argument of a type accepts: any integer, lists from anything that iterates, other types from
/// anything that converts.
fn accepts(ty: &Type) -> Accepts {
    match ty.without_null() {
        Type::Boolean => Accepts::Boolean,
        Type::Integer => Accepts::Integer,
        Type::List(inner) => Accepts::Items((**inner).clone()),
        Type::Boxed(inner) => Accepts::Boxed((**inner).clone()),
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
