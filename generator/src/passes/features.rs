//! Determines the features that need each definition, so that users compile only the tags they enable.
//!
//! A feature is a tag, or `webhooks`. A feature must compile every definition that it reaches, and all definitions of a
//! file are compiled together. So features are propagated from operations to types, from a file to all types in it, and
//! on, until nothing changes.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::Failure;
use crate::ir::reserved::WEBHOOKS;
use crate::ir::{Api, Payload, Type, TypeId};

/// Features, as indices into the list of all features.
type Set = BTreeSet<usize>;

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let all = every(api);
    let mut reached: Vec<Set> = vec![Set::new(); api.types.len()];
    seed(api, &all, &mut reached);
    let files = files(api);
    while flow(api, &files, &mut reached) {}
    // A type that no feature reaches is public all the same, and what was always compiled stays so, with all types that it
    // contains.
    for (definition, set) in api.types.iter().zip(&mut reached) {
        if set.is_empty() || context.known.earlier().always.contains(&definition.path()) {
            set.extend(0..all.len());
        }
    }
    while flow(api, &files, &mut reached) {}
    for (definition, set) in api.types.iter_mut().zip(&reached) {
        // A type that most features reach is always compiled.
        let is_always = set.len() * 2 > all.len();
        if is_always {
            context.known.now().always.insert(definition.path());
        }
        let features = set.iter().filter_map(|index| all.get(*index));
        definition.features = features.filter(|_| !is_always).cloned().collect();
    }
    let types = std::mem::take(&mut api.types);
    for component in &mut api.components {
        component.features = component
            .ty
            .named()
            .and_then(|id| types.get(id.0))
            .map(|definition| definition.features.clone())
            .unwrap_or_default();
    }
    api.types = types;
    Ok(())
}

/// Returns all features in alphabetical order.
fn every(api: &Api) -> Vec<String> {
    let tags = api.tags.iter().map(|tag| tag.feature.to_string());
    let webhooks = (!api.webhooks.is_empty()).then(|| WEBHOOKS.to_owned());
    let all: BTreeSet<String> = tags.chain(webhooks).collect();
    all.into_iter().collect()
}

fn seed(api: &Api, all: &[String], reached: &mut [Set]) {
    let index = |feature: &str| all.iter().position(|one| one == feature);
    for operation in &api.operations {
        let tag = api.tags.iter().find(|tag| tag.wire == operation.tag);
        let feature = tag.and_then(|tag| index(&tag.feature));
        operation.each_type(&mut |ty| mark(ty, feature, reached));
    }
    let webhooks = index(WEBHOOKS);
    for webhook in &api.webhooks {
        let payloads = webhook.bodies.iter().map(|body| &body.payload);
        payloads
            .filter_map(Payload::ty)
            .for_each(|ty| mark(ty, webhooks, reached));
    }
}

fn mark(ty: &Type, feature: Option<usize>, reached: &mut [Set]) {
    if let Some(set) = ty.named().and_then(|TypeId(id)| reached.get_mut(id)) {
        set.extend(feature);
    }
}

/// Groups the definitions by file under `models`; those under `api` are compiled with their tag only.
fn files(api: &Api) -> Vec<Vec<usize>> {
    let mut files: BTreeMap<&[String], Vec<usize>> = BTreeMap::new();
    for (index, definition) in api.types.iter().enumerate() {
        if definition
            .module
            .first()
            .is_some_and(|first| first == "models")
        {
            files.entry(&definition.module).or_default().push(index);
        }
    }
    files.into_values().collect()
}

/// Propagates features once. Returns `true` if anything changed.
fn flow(api: &Api, files: &[Vec<usize>], reached: &mut [Set]) -> bool {
    let before: usize = reached.iter().map(Set::len).sum();
    for (index, definition) in api.types.iter().enumerate() {
        let own = reached.get(index).cloned().unwrap_or_default();
        definition.each_type(&mut |ty| {
            if let Some(set) = ty.named().and_then(|TypeId(id)| reached.get_mut(id)) {
                set.extend(&own);
            }
        });
    }
    for file in files {
        let all: Set = file
            .iter()
            .filter_map(|index| reached.get(*index))
            .flatten()
            .copied()
            .collect();
        for index in file {
            if let Some(set) = reached.get_mut(*index) {
                set.clone_from(&all);
            }
        }
    }
    reached.iter().map(Set::len).sum::<usize>() != before
}
