//! Comparison of a body with its type.
//!
//! Takes: a type of the IR and JSON. Gives: every place where the JSON is not of the type, by its component and property.
//!
//! ```text
//! {"id": 1, "owner": null} as a `repository`   repository.owner null
//! ```

use octoforge_generator::ir::{Api, Definition, Object, Rest, Root, Shape, Step, Type};
use serde_json::Value;

/// State of a place in a recorded answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seen {
    AsDescribed,
    Missing,
    /// Another type of JSON.
    Type(&'static str),
}

/// Calls `see` with every place of a body of this type, and what was seen there.
pub(super) fn walk(api: &Api, ty: &Type, body: &Value, at: &str, see: &mut dyn FnMut(&str, Seen)) {
    match (ty, body) {
        (Type::Any(_), _) | (Type::Nullable(_), Value::Null) => see(at, Seen::AsDescribed),
        (Type::Nullable(inner) | Type::Boxed(inner), _) => walk(api, inner, body, at, see),
        (Type::List(inner), Value::Array(items)) => {
            see(at, Seen::AsDescribed);
            let at = format!("{at}[]");
            items
                .iter()
                .for_each(|item| walk(api, inner, item, &at, see));
        }
        (Type::Map(inner), Value::Object(members)) => {
            see(at, Seen::AsDescribed);
            let at = format!("{at}{{}}");
            members
                .values()
                .for_each(|value| walk(api, inner, value, &at, see));
        }
        (Type::Named(id), _) => {
            if let Some(definition) = api.definition(*id) {
                named(api, definition, body, at, see);
            }
        }
        _ if is_scalar(ty, body) => see(at, Seen::AsDescribed),
        _ => see(at, Seen::Type(kind(body))),
    }
}

fn named(
    api: &Api,
    definition: &Definition,
    body: &Value,
    at: &str,
    see: &mut dyn FnMut(&str, Seen),
) {
    match (&definition.shape, body) {
        (Shape::Object(object), Value::Object(_)) => {
            see(at, Seen::AsDescribed);
            fields(api, object, body, &place(definition, at), see);
        }
        (Shape::StringEnum(_), Value::String(_)) => see(at, Seen::AsDescribed),
        (Shape::Union(union), _) => {
            see(at, Seen::AsDescribed);
            // The variant that differs least. One that is not described differs from all, and says nothing.
            let tries = union.variants.iter().map(|variant| {
                let mut seen = Vec::new();
                walk(api, &variant.ty, body, at, &mut |at, what| {
                    seen.push((at.to_owned(), what));
                });
                seen
            });
            let wrong = |seen: &Vec<(String, Seen)>| {
                let wrong = seen.iter().filter(|(_, what)| *what != Seen::AsDescribed);
                wrong.count()
            };
            let best = tries.min_by_key(wrong);
            if let Some(best) = best.filter(|best| wrong(best) * 2 <= best.len()) {
                best.iter().for_each(|(at, what)| see(at, *what));
            }
        }
        _ => see(at, Seen::Type(kind(body))),
    }
}

fn fields(api: &Api, object: &Object, body: &Value, at: &str, see: &mut dyn FnMut(&str, Seen)) {
    for field in &object.fields {
        let at = format!("{at}.{}", field.wire);
        match body.get(&field.wire) {
            Some(value) => walk(api, &field.ty, value, &at, see),
            None if field.required => see(&at, Seen::Missing),
            None => see(&at, Seen::AsDescribed),
        }
    }
    if let (Rest::Typed(ty), Value::Object(members)) = (&object.rest, body) {
        let declared = |name: &String| object.fields.iter().any(|field| field.wire == *name);
        let others = members.iter().filter(|(name, _)| !declared(name));
        others.for_each(|(_, value)| walk(api, ty, value, &format!("{at}{{}}"), see));
    }
}

/// Returns the place of an object: its component and the path within it, or the path from the body.
fn place(definition: &Definition, at: &str) -> String {
    let Some(first) = definition.places.first() else {
        return at.to_owned();
    };
    let Root::Component(component) = &first.root else {
        return at.to_owned();
    };
    first
        .steps
        .iter()
        .fold(component.clone(), |place, step| match step {
            Step::Property(name) => format!("{place}.{name}"),
            Step::Item => place + "[]",
            Step::Value => place + "{}",
            _ => place,
        })
}

fn is_scalar(ty: &Type, body: &Value) -> bool {
    match ty {
        Type::Boolean => body.is_boolean(),
        Type::Integer => body.as_f64().is_some_and(|number| number.fract() == 0.0),
        Type::Number => body.is_number(),
        Type::String | Type::DateTime | Type::Date | Type::Binary => body.is_string(),
        _ => false,
    }
}

fn kind(body: &Value) -> &'static str {
    match body {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
