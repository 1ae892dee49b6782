//! Removes unreachable definitions.
//!
//! Lowering may define a shape and then find that it is part of another (two string enums that are joined), or assign an id
//! to a component before its shape is known. The leftover definitions would be types that nothing uses, and would occupy
//! names that used types should get.

use crate::ir::{Api, Type, TypeId};

/// Keeps the definitions that operations, webhooks and components refer to.
pub(super) fn keep_reached(api: &mut Api) {
    let reached = reached(api);
    let mut kept = 0..;
    let new_ids: Vec<Option<TypeId>> = reached
        .iter()
        .map(|reached| reached.then(|| kept.next().map(TypeId)).flatten())
        .collect();
    let mut left = reached.into_iter();
    api.types.retain(|_| left.next().unwrap_or(false));
    each_type_mut(api, &mut |ty| {
        *ty = ty.with_ids(&mut |id| {
            let new = new_ids.get(id.0).copied().flatten();
            Type::Named(new.unwrap_or(id))
        });
    });
}

fn reached(api: &Api) -> Vec<bool> {
    let mut next: Vec<TypeId> = Vec::new();
    for operation in &api.operations {
        operation.each_type(&mut |ty| next.extend(ty.named()));
    }
    let webhooks = api.webhooks.iter().flat_map(|webhook| &webhook.bodies);
    let payloads = webhooks.filter_map(|body| body.payload.ty());
    let components = api.components.iter().map(|component| &component.ty);
    next.extend(payloads.chain(components).filter_map(Type::named));
    let mut reached = vec![false; api.types.len()];
    while let Some(TypeId(id)) = next.pop() {
        let (Some(mark), Some(definition)) = (reached.get_mut(id), api.types.get(id)) else {
            continue;
        };
        if !std::mem::replace(mark, true) {
            definition.each_type(&mut |ty| next.extend(ty.named()));
        }
    }
    reached
}

/// Calls `change` with every type of the API.
pub(super) fn each_type_mut(api: &mut Api, change: &mut dyn FnMut(&mut Type)) {
    for definition in &mut api.types {
        definition.each_type_mut(change);
    }
    for operation in &mut api.operations {
        operation.each_type_mut(change);
    }
    let webhooks = api
        .webhooks
        .iter_mut()
        .flat_map(|webhook| &mut webhook.bodies);
    let payloads = webhooks.filter_map(|body| body.payload.ty_mut());
    let components = api.components.iter_mut().map(|component| &mut component.ty);
    payloads.chain(components).for_each(change);
}
