//! Boxes types that contain themselves.
//!
//! `team.parent: team` would make a struct of infinite size. Lists and maps already store their values on the heap; every
//! other field or variant on a cycle becomes [`Type::Boxed`].

use std::collections::BTreeSet;

use super::Context;
use crate::ir::{Api, Definition, Shape, Type, TypeId};
use crate::{Diagnostic, Failure};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    let held: Vec<Vec<TypeId>> = api.types.iter().map(held_directly).collect();
    let cyclic: Vec<BTreeSet<TypeId>> = (0..held.len())
        .map(|start| reachable(TypeId(start), &held))
        .collect();
    for (index, definition) in api.types.iter_mut().enumerate() {
        let owner = TypeId(index);
        let needs_box = |id: TypeId| {
            cyclic
                .get(id.0)
                .is_some_and(|reached| reached.contains(&owner))
        };
        definition.each_type_mut(&mut |ty| put_box(ty, &needs_box));
    }
    check_finite(api)
}

/// Returns the definitions that a definition contains without a list, a map or a box in between.
fn held_directly(definition: &Definition) -> Vec<TypeId> {
    let mut held = Vec::new();
    definition.each_type(&mut |ty| {
        if let Type::Named(id) = ty.without_null() {
            held.push(*id);
        }
    });
    held
}

/// Returns all definitions that a definition contains, at any depth; itself only if it is on a cycle.
fn reachable(start: TypeId, held: &[Vec<TypeId>]) -> BTreeSet<TypeId> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<TypeId> = held.get(start.0).cloned().unwrap_or_default();
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            next.extend(held.get(id.0).into_iter().flatten());
        }
    }
    reached.insert(start);
    reached
}

fn put_box(ty: &mut Type, needs_box: &dyn Fn(TypeId) -> bool) {
    match ty {
        Type::Named(id) if needs_box(*id) => *ty = Type::Boxed(Box::new(ty.clone())),
        Type::Nullable(inner) => put_box(inner, needs_box),
        _ => {}
    }
}

/// Reports structs that require a value of themselves: they have no finite value, and no JSON matches them.
fn check_finite(api: &Api) -> Result<(), Failure> {
    let finite = finite(api);
    let mut diagnostics = Vec::new();
    for definition in &api.types {
        let Shape::Object(object) = &definition.shape else {
            continue;
        };
        for field in object.fields.iter().filter(|field| field.required) {
            if let Type::Boxed(_) = &field.ty
                && !is_finite(&field.ty, &finite)
                && let Some(place) = definition.places.first()
            {
                diagnostics.push(
                    Diagnostic::new(
                        "passes::endless",
                        format!(
                            "`{}` must be there and contains the object it is part of",
                            field.wire
                        ),
                    )
                    .at(place.property(&field.wire).pointer)
                    .help("no finite JSON fits this; make the property optional or nullable"),
                );
            }
        }
    }
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(Failure { diagnostics })
    }
}

/// Returns for each definition whether it has a finite value. A struct has one if all its required fields do; these are
/// found in rounds, from structs that need no other. Other shapes always do, since a union accepts unknown JSON as well.
fn finite(api: &Api) -> Vec<bool> {
    let mut finite: Vec<bool> = api
        .types
        .iter()
        .map(|definition| !matches!(definition.shape, Shape::Object(_)))
        .collect();
    loop {
        let next: Vec<bool> = api
            .types
            .iter()
            .map(|definition| match &definition.shape {
                Shape::Object(object) => object
                    .fields
                    .iter()
                    .all(|field| !field.required || is_finite(&field.ty, &finite)),
                Shape::StringEnum(_) | Shape::Union(_) => true,
            })
            .collect();
        if next == finite {
            return finite;
        }
        finite = next;
    }
}

/// `true` if a type has a finite value: lists and maps may be empty, and null is a value.
fn is_finite(ty: &Type, finite: &[bool]) -> bool {
    match ty {
        Type::Named(TypeId(id)) => finite.get(*id).copied().unwrap_or(true),
        Type::Boxed(inner) => is_finite(inner, finite),
        _ => true,
    }
}
