//! Decides the file in which each definition and operation is emitted: with its owner, so that a change of the description
//! changes the files that a reviewer expects.
//!
//! - A component and shapes that only it has: `models/<component>.rs`.
//! - Shapes that only one group of operations has: with those, in `api/<tag>/<group>.rs`; those that several groups of a tag
//!   share: in `api/<tag>/types.rs`.
//! - A shape of shared parameters, or of several webhooks: its own file under `models/`, named after it once it has a name.

use std::collections::BTreeMap;

use super::Context;
use super::name::case;
use crate::Failure;
use crate::ir::{Api, Definition, Module, Operation, Root};

/// Module of a tag for types that several groups of its operations share.
const SHARED: &str = "types";

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    for operation in &mut api.operations {
        operation.module = Module::In(module_of(operation));
    }
    for component in &mut api.components {
        component.module = case::module(&component.wire).into();
    }
    let modules: BTreeMap<&str, &[String]> = api
        .operations
        .iter()
        .map(|operation| (operation.id.as_str(), &*operation.module))
        .collect();
    for definition in &mut api.types {
        definition.module = definition_module(definition, &modules);
    }
    Ok(())
}

fn module_of(operation: &Operation) -> Vec<String> {
    let tag = case::tag(&operation.tag);
    let group = operation
        .group
        .as_deref()
        .map_or_else(|| "operations".to_owned(), case::module);
    vec!["api".to_owned(), tag, group]
}

fn definition_module(definition: &Definition, modules: &BTreeMap<&str, &[String]>) -> Module {
    let mut homes = definition.places.iter().map(|place| match &place.root {
        Root::Component(name) => vec!["models".to_owned(), case::module(name)],
        Root::Operation(id) => modules
            .get(id.as_str())
            .map(|module| module.to_vec())
            .unwrap_or_default(),
        Root::Shared(_) | Root::Webhook(_) => Vec::new(),
    });
    let Some(first) = homes.next() else {
        return Module::Own;
    };
    // The shape of a component stays with it, even if its nullable duplicate has it, too.
    let is_component = definition
        .places
        .first()
        .is_some_and(|place| place.steps.is_empty() && matches!(place.root, Root::Component(_)));
    if !first.is_empty() && (is_component || homes.all(|other| other == first)) {
        return Module::In(first);
    }
    match first.as_slice() {
        [api, tag, _] if api == "api" => {
            Module::In(vec![api.clone(), tag.clone(), SHARED.to_owned()])
        }
        _ => Module::Own,
    }
}
