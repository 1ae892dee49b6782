//! Types that contain themselves get a pointer.
//!
//! `team.parent: team` would make a struct of infinite size. A list or a map holds its values elsewhere already;
//! every other field or variant on a cycle becomes [`Type::Boxed`].

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

/// What a definition holds without a list, a map or a pointer in between.
fn held_directly(definition: &Definition) -> Vec<TypeId> {
    let mut held = Vec::new();
    definition.each_type(&mut |ty| {
        if let Type::Named(id) = ty.without_null() {
            held.push(*id);
        }
    });
    held
}

/// Everything that a definition holds, however deep; itself only if it is on a cycle.
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

/// A struct that must hold itself has no finite value, and no JSON fits it.
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

/// Which definitions have a finite value: structs whose required fields all have one, found round by round, from
/// those that need no other; and whatever is no struct, since a union takes other JSON as well.
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
                Shape::Literal(_) | Shape::Union(_) => true,
            })
            .collect();
        if next == finite {
            return finite;
        }
        finite = next;
    }
}

/// Whether a type has a finite value: lists and maps may be empty, and null is one.
fn is_finite(ty: &Type, finite: &[bool]) -> bool {
    match ty {
        Type::Named(TypeId(id)) => finite.get(*id).copied().unwrap_or(true),
        Type::Boxed(inner) => is_finite(inner, finite),
        _ => true,
    }
}
