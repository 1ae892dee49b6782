//! Decides which definitions are one type.
//!
//! - A component is a type of its own, whatever else looks like it. Only its nullable duplicate (`nullable-user`, which is
//!   `user` or null) is the same type.
//! - A shape written in place is shared within its home alone: one component, one tag's operations, or all that webhooks alone
//!   reach. So no type moves because something elsewhere begins to look like it.
//! - Within the home, two shapes are one type if they accept the same JSON and have the same role: the same title, or else
//!   the same property or parameter. String enums and unions are told apart by what contains them as well: the `state` of
//!   an issue is no `state` of a milestone. But several properties of one object with the same values have one enum.
//! - Shapes that the lock has as one type stay one type when one of them is added to. What only some of them have is
//!   optional from then on.

mod homes;
mod identity;
mod merge;
mod roles;
mod shape;

use std::collections::BTreeMap;

use super::Context;
use crate::Failure;
use crate::ir::{Api, Definition, Payload, Place, Root, Type, TypeId};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    context.known.find_variants(&api.types);
    let identities = identity::of(api);
    for (definition, identity) in api.types.iter_mut().zip(&identities) {
        definition.role = identity.words().to_vec();
    }
    let classes = shape::classes(&api.types, &identities, &context.known);
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, class) in classes.iter().enumerate() {
        members.entry(*class).or_default().push(index);
    }
    let key = |ty: &_| shape::type_text(ty, &classes);
    let mut shared: Vec<(Definition, Vec<usize>)> = members
        .into_values()
        .filter_map(|indices| {
            let one = merge::merged(&api.types, &indices, &key, &context.known)?;
            Some((one, indices))
        })
        .collect();
    shared.sort_by_key(|(definition, _)| definition.places.first().map(rank));
    let mut new_ids = vec![TypeId(0); api.types.len()];
    for (id, (_, indices)) in shared.iter().enumerate() {
        for index in indices {
            if let Some(slot) = new_ids.get_mut(*index) {
                *slot = TypeId(id);
            }
        }
    }
    let definitions = shared.into_iter().map(|(definition, _)| definition);
    api.types = definitions.collect();
    renumber(api, &new_ids);
    api.types
        .iter_mut()
        .for_each(merge::drop_duplicate_variants);
    Ok(())
}

/// Ranks the places of a type; the first documents it. Components come first, by the length of their name (`simple-user`
/// before `nullable-simple-user`), then the place nearest to its root.
pub(super) fn rank(place: &Place) -> (bool, u8, usize, usize, String) {
    let (kind, name) = match &place.root {
        Root::Component(name) => (0, name),
        Root::Shared(name) => (1, name),
        Root::Operation(name) => (2, name),
        Root::Webhook(name) => (3, name),
    };
    let is_component = kind == 0 && place.steps.is_empty();
    let length = if kind == 0 { name.len() } else { 0 };
    (
        !is_component,
        kind,
        length,
        place.steps.len(),
        place.pointer.clone(),
    )
}

fn renumber(api: &mut Api, new_ids: &[TypeId]) {
    let renumber = |ty: &mut Type| {
        *ty = ty.with_ids(&mut |id| Type::Named(new_ids.get(id.0).copied().unwrap_or(id)));
    };
    for definition in &mut api.types {
        definition.each_type_mut(&mut |ty| renumber(ty));
    }
    for operation in &mut api.operations {
        operation.each_type_mut(&mut |ty| renumber(ty));
    }
    for webhook in &mut api.webhooks {
        let payloads = webhook.bodies.iter_mut().map(|body| &mut body.payload);
        payloads.filter_map(Payload::ty_mut).for_each(renumber);
    }
    for component in &mut api.components {
        renumber(&mut component.ty);
    }
}
