//! Boxes large optional objects.
//!
//! A struct has room for all its fields: a list of a hundred issues would have room for a hundred whole repositories even
//! if all are absent. So a field that may be missing or null becomes [`Type::Boxed`] if its object is larger than
//! [`MOST_BYTES`].
//!
//! ```text
//! issue.repository: Option<Repository>    2,200 bytes → Option<Boxed<Repository>>, 8 bytes
//! ```
//!
//! An object that an earlier run left without a pointer stays so when it grows, since users have named its type.

use std::collections::BTreeSet;

use super::Context;
use crate::Failure;
use crate::ir::{Api, Definition, Shape, Type, TypeId};

/// Maximum size of an object within another. About twenty strings, so a user is not boxed.
const MOST_BYTES: usize = 512;

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let order = inside_first(&api.types);
    let paths: Vec<String> = api.types.iter().map(Definition::path).collect();
    let is_inline = |id: TypeId| {
        paths
            .get(id.0)
            .is_some_and(|path| context.known.earlier().inline.contains(path))
    };
    let mut sizes = vec![0; api.types.len()];
    let mut inline = BTreeSet::new();
    for TypeId(index) in order {
        let Some(definition) = api.types.get_mut(index) else {
            continue;
        };
        if let Shape::Object(object) = &mut definition.shape {
            let fields = object.fields.iter_mut();
            let optional =
                fields.filter(|field| !field.required || matches!(field.ty, Type::Nullable(_)));
            for field in optional {
                let Some(id) = optional_object(&field.ty) else {
                    continue;
                };
                if bytes(&Type::Named(id), &sizes) > MOST_BYTES && !is_inline(id) {
                    put_box(&mut field.ty);
                } else {
                    inline.insert(id);
                }
            }
        }
        let size = bytes_of(definition, &sizes);
        if let Some(slot) = sizes.get_mut(index) {
            *slot = size;
        }
    }
    for TypeId(index) in inline {
        context
            .known
            .now()
            .inline
            .insert(paths.get(index).cloned().unwrap_or_default());
    }
    Ok(())
}

/// Returns the definition that a field holds without a list, a map or a box in between.
fn optional_object(ty: &Type) -> Option<TypeId> {
    match ty.without_null() {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}

fn put_box(ty: &mut Type) {
    match ty {
        Type::Nullable(inner) => put_box(inner),
        _ => *ty = Type::Boxed(Box::new(ty.clone())),
    }
}

/// Orders definitions after those that they contain directly, so that sizes of the latter are known. Cycles already go
/// through a box, whose size is known. Not recursive, since a chain of definitions can have any length.
fn inside_first(types: &[Definition]) -> Vec<TypeId> {
    let mut order = Vec::with_capacity(types.len());
    let mut seen = vec![false; types.len()];
    // The boolean is `true` once all that the definition contains is in `order`.
    let mut next: Vec<(TypeId, bool)> = (0..types.len()).map(|id| (TypeId(id), false)).collect();
    while let Some((id, is_ready)) = next.pop() {
        if is_ready {
            order.push(id);
            continue;
        }
        let (Some(definition), Some(seen)) = (types.get(id.0), seen.get_mut(id.0)) else {
            continue;
        };
        if !std::mem::replace(seen, true) {
            next.push((id, true));
            definition.each_type(&mut |ty| {
                if let Type::Named(inner) = ty.without_null() {
                    next.push((*inner, false));
                }
            });
        }
    }
    order
}

/// Estimates the size of a value of the definition on a 64-bit machine, without what it points to.
fn bytes_of(definition: &Definition, sizes: &[usize]) -> usize {
    match &definition.shape {
        Shape::Object(object) => {
            let fields = object.fields.iter().map(|field| bytes(&field.ty, sizes));
            fields.sum::<usize>() + 8
        }
        Shape::StringEnum(_) => 24,
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants
                .map(|variant| bytes(&variant.ty, sizes))
                .max()
                .unwrap_or(0)
                + 8
        }
    }
}

fn bytes(ty: &Type, sizes: &[usize]) -> usize {
    match ty {
        Type::Boolean => 1,
        Type::Boxed(_) => 8,
        Type::Integer | Type::DateTime | Type::Date => 16,
        Type::Number | Type::String | Type::Binary | Type::List(_) => 24,
        Type::Any(_) | Type::Map(_) => 72,
        Type::Nullable(inner) => bytes(inner, sizes),
        Type::Named(TypeId(id)) => sizes.get(*id).copied().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use crate::ir::{Shape, Type};
    use crate::{Input, Layout, ir_of};

    /// Returns a schema that contains a large object in every way, and a property that makes it unique.
    fn holder(own: &str) -> Value {
        let large = json!({ "$ref": "#/components/schemas/large" });
        json!({
            "type": "object",
            "required": ["there", "maybe_null"],
            "properties": {
                "there": large,
                "maybe_null": { "nullable": true, "allOf": [large] },
                "missing": large,
                "small": { "type": "object", "properties": { "a": { "type": "string" } } },
                own: { "type": "string" },
            },
        })
    }

    fn body(name: &str) -> Value {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        json!({ "description": "It.", "content": { "application/json": { "schema": schema } } })
    }

    #[test]
    fn what_is_large_and_may_be_missing_gets_a_pointer() {
        let strings = (0..30).map(|index| (format!("p{index}"), json!({ "type": "string" })));
        let large = json!({ "type": "object", "properties": strings.collect::<Map<_, _>>() });
        let operation = json!({
            "operationId": "zoo/ask",
            "tags": ["zoo"],
            "requestBody": body("asked"),
            "responses": { "200": body("got") },
        });
        let description = json!({
            "openapi": "3.0.3",
            "info": { "title": "Zoo", "version": "1" },
            "paths": { "/zoo": { "post": operation } },
            "components": {
                "schemas": { "large": large, "asked": holder("question"), "got": holder("answer") },
            },
        });
        let api = ir_of(&Input {
            description: &description.to_string(),
            settings: None,
            own_settings: true,
            corrections: None,
            observations: None,
            pins: None,
            lock: None,
            strict: true,
            layout: Layout::Member,
        });
        let api = api.unwrap();
        let boxed = |name: &str| -> Vec<&str> {
            let found = api.types.iter().find(|one| one.name == name).unwrap();
            let Shape::Object(object) = &found.shape else {
                panic!("{name} is no object");
            };
            let fields = object.fields.iter();
            let boxed = fields.filter(|one| matches!(one.ty.without_null(), Type::Boxed(_)));
            boxed.map(|field| field.wire.as_str()).collect()
        };
        assert_eq!(boxed("Got"), ["maybe_null", "missing"]);
        assert_eq!(boxed("Asked"), ["maybe_null", "missing"]);
    }
}
