//! Which file each definition and each operation is emitted in: with what it belongs to, so that a change of the
//! description touches the files a reviewer would expect.
//!
//! - A component and the shapes only it has: `models/<component>.rs`.
//! - The shapes only one group of operations has: with those, `api/<tag>/<group>.rs`.
//! - A shape of several owners: a file of its own under `models/`, named after it once it has a name.

use std::collections::BTreeMap;

use super::Context;
use super::name::case;
use crate::Failure;
use crate::ir::{Api, Definition, Operation, Root};

/// The module that a shape of several owners is in until it has a name.
pub(super) const UNNAMED: &str = "";

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    for operation in &mut api.operations {
        operation.module = module_of(operation);
    }
    for component in &mut api.components {
        component.module = case::module(&component.wire);
    }
    let modules: BTreeMap<&str, &[String]> = api
        .operations
        .iter()
        .map(|operation| (operation.id.as_str(), operation.module.as_slice()))
        .collect();
    for definition in &mut api.types {
        definition.module = home(definition, &modules);
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

fn home(definition: &Definition, modules: &BTreeMap<&str, &[String]>) -> Vec<String> {
    let mut homes = definition.places.iter().map(|place| match &place.root {
        Root::Component(name) => vec!["models".to_owned(), case::module(name)],
        Root::Operation(id) => modules
            .get(id.as_str())
            .map(|module| module.to_vec())
            .unwrap_or_default(),
        Root::Shared(_) | Root::Webhook(_) => Vec::new(),
    });
    let shared = vec!["models".to_owned(), UNNAMED.to_owned()];
    let Some(first) = homes.next() else {
        return shared;
    };
    // A component's own shape stays with it, wherever else it is written out.
    let is_component = definition
        .places
        .first()
        .is_some_and(|place| place.steps.is_empty() && matches!(place.root, Root::Component(_)));
    if !first.is_empty() && (is_component || homes.all(|other| other == first)) {
        first
    } else {
        shared
    }
}
