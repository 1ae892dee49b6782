//! Marks the definitions that requests contain: callers construct those, so they get constructors.

use super::Context;
use crate::Failure;
use crate::ir::{Api, Payload, Type, TypeId};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    let mut next: Vec<TypeId> = Vec::new();
    for operation in &api.operations {
        next.extend(
            operation
                .parameters
                .iter()
                .filter_map(|parameter| parameter.ty.named()),
        );
        if let Some(Payload::Json(ty)) = operation.body.as_ref().map(|body| &body.payload) {
            next.extend(ty.named());
        }
    }
    while let Some(TypeId(id)) = next.pop() {
        let Some(definition) = api
            .types
            .get_mut(id)
            .filter(|definition| !definition.is_input)
        else {
            continue;
        };
        definition.is_input = true;
        definition.each_type(&mut |ty: &Type| next.extend(ty.named()));
    }
    Ok(())
}
