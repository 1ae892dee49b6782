//! Collects the constraints of a schema that its Rust type does not express.

use openapiv3::{
    AnySchema, ArrayType, IntegerType, NumberType, ObjectType, Schema, SchemaKind, StringType, Type,
};
use serde_json::Value;

use super::view::{View, format_name};
use crate::ir::{Bound, Constraints, Unit};

/// Formats that a Rust type expresses, or that add nothing to it.
const EXPRESSED: &[&str] = &[
    "binary",
    "boolean",
    "date",
    "date-time",
    "double",
    "float",
    "int32",
    "int64",
    "string",
    "timestamp",
];

/// Returns the constraints of an inline schema.
pub(super) fn constraints(schema: &Schema) -> Constraints {
    let default = schema.schema_data.default.as_ref();
    let mut constraints = Constraints {
        default: default
            .filter(|value| !value.is_null())
            .map(Value::to_string),
        values: View::of(schema).numeric_values(),
        ..Constraints::default()
    };
    match &schema.schema_kind {
        SchemaKind::Type(Type::String(one)) => string(&mut constraints, one),
        SchemaKind::Type(Type::Integer(one)) => integer(&mut constraints, one),
        SchemaKind::Type(Type::Number(one)) => number(&mut constraints, one),
        SchemaKind::Type(Type::Array(one)) => array(&mut constraints, one),
        SchemaKind::Type(Type::Object(one)) => object(&mut constraints, one),
        SchemaKind::Any(any) => untyped(&mut constraints, any),
        _ => {}
    }
    constraints.format = constraints
        .format
        .filter(|format| !EXPRESSED.contains(&format.as_str()));
    constraints
}

fn string(constraints: &mut Constraints, one: &StringType) {
    constraints.least = counted(one.min_length, Unit::Characters);
    constraints.most = counted(one.max_length, Unit::Characters);
    constraints.pattern = one.pattern.clone();
    constraints.format = format_name(&one.format).map(str::to_owned);
}

fn integer(constraints: &mut Constraints, one: &IntegerType) {
    constraints.least = bound(one.minimum, one.exclusive_minimum);
    constraints.most = bound(one.maximum, one.exclusive_maximum);
}

fn number(constraints: &mut Constraints, one: &NumberType) {
    constraints.least = bound(one.minimum, one.exclusive_minimum);
    constraints.most = bound(one.maximum, one.exclusive_maximum);
}

fn array(constraints: &mut Constraints, one: &ArrayType) {
    constraints.least = counted(one.min_items, Unit::Items);
    constraints.most = counted(one.max_items, Unit::Items);
}

fn object(constraints: &mut Constraints, one: &ObjectType) {
    constraints.least = counted(one.min_properties, Unit::Properties);
    constraints.most = counted(one.max_properties, Unit::Properties);
}

/// Collects the constraints of a schema without a single type.
fn untyped(constraints: &mut Constraints, any: &AnySchema) {
    let least = [
        bound(any.minimum, any.exclusive_minimum.unwrap_or_default()),
        counted(any.min_length, Unit::Characters),
        counted(any.min_items, Unit::Items),
        counted(any.min_properties, Unit::Properties),
    ];
    let most = [
        bound(any.maximum, any.exclusive_maximum.unwrap_or_default()),
        counted(any.max_length, Unit::Characters),
        counted(any.max_items, Unit::Items),
        counted(any.max_properties, Unit::Properties),
    ];
    constraints.least = least.into_iter().flatten().next();
    constraints.most = most.into_iter().flatten().next();
    constraints.pattern = any.pattern.clone();
    constraints.format = any.format.clone();
}

fn bound<T: ToString>(value: Option<T>, exclusive: bool) -> Option<Bound> {
    value.map(|value| Bound {
        value: value.to_string(),
        exclusive,
        unit: Unit::Number,
    })
}

fn counted(value: Option<usize>, unit: Unit) -> Option<Bound> {
    value.map(|value| Bound {
        value: value.to_string(),
        exclusive: false,
        unit,
    })
}
