//! Names of operations: functions, request types, parameters and setters.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::apart::{Wish, apart};
use super::case;
use super::collision::{Named, Told};
use super::known::KnownNames;
use super::media_variants::methods;
use crate::ir::reserved;
use crate::ir::{Api, Definition, Name, Operation, Output, Tag};
use crate::passes::Context;

pub(super) fn name(api: &mut Api, context: &mut Context, told: &mut Told) {
    add_undeclared_tags(api);
    join_tags(api, &mut context.notes);
    for tag in &mut api.tags {
        tag.name = case::tag(&tag.wire).into();
        tag.feature = case::feature(&tag.name).into();
    }
    name_functions(api, &context.known, told);
    name_parameters(api, told);
}

/// Names functions and requests; those of a tag share a namespace.
fn name_functions(api: &mut Api, known: &KnownNames, told: &mut Told) {
    let mut by_tag: BTreeMap<&str, Vec<&mut Operation>> = BTreeMap::new();
    for operation in &mut api.operations {
        // The key must outlive the borrow of the operation.
        let tag = api.tags.iter().find(|tag| tag.wire == operation.tag);
        by_tag
            .entry(tag.map_or("", |tag| &*tag.wire))
            .or_default()
            .push(operation);
    }
    for operations in by_tag.into_values() {
        let pointers: Vec<String> = operations
            .iter()
            .map(|one| one.place.pointer.clone())
            .collect();
        let wishes: Vec<Wish<'_>> = operations
            .iter()
            .zip(&pointers)
            .map(|(operation, at)| {
                let name = function_name(&operation.id, &operation.tag);
                Wish::pinned(at, known.pinned_member(at), vec![name])
            })
            .collect();
        let names = told.apart(Named::Functions, &wishes, &BTreeSet::new(), str::to_owned);
        let requests: Vec<String> = names.iter().map(|name| request_name(name)).collect();
        let requests: Vec<Wish<'_>> = pointers
            .iter()
            .zip(requests)
            .map(|(at, name)| Wish::new(at, vec![name]))
            .collect();
        let requests = apart(&requests, &BTreeSet::new());
        for ((operation, name), request) in operations.into_iter().zip(names).zip(requests) {
            operation.name = name.into();
            operation.request = request.into();
        }
    }
}

fn request_name(function: &str) -> String {
    let mut request = case::type_name(function.trim_start_matches("r#"));
    if reserved::TYPES.contains(&request.as_str()) {
        request.push_str("Request");
    }
    request
}

/// Joins tags that differ only in what a module name does not have, such as capitals: they are one module.
fn join_tags(api: &mut Api, notes: &mut Vec<String>) {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut joined: BTreeMap<String, String> = BTreeMap::new();
    api.tags
        .retain(|tag| match first.entry(case::tag(&tag.wire)) {
            Entry::Vacant(free) => {
                free.insert(tag.wire.clone());
                true
            }
            Entry::Occupied(kept) => {
                if *kept.get() != tag.wire {
                    notes.push(format!(
                        "the tags `{}` and `{}` are one module",
                        kept.get(),
                        tag.wire
                    ));
                    joined.insert(tag.wire.clone(), kept.get().clone());
                }
                false
            }
        });
    for operation in &mut api.operations {
        if let Some(kept) = joined.get(&operation.tag) {
            operation.tag.clone_from(kept);
        }
    }
}

/// Returns the function of an operation: `actions/create-remove-token-for-repo` → `create_remove_token_for_repo`, since the
/// tag is the module. An id with a prefix other than its tag keeps it: `stacks/create` under `pulls` → `stacks_create`.
fn function_name(id: &str, tag: &str) -> String {
    match id.split_once('/') {
        Some((first, rest)) if first == tag => case::field(rest),
        _ => case::field(id),
    }
}

/// Adds tags that operations use but the description does not declare, after the declared ones.
fn add_undeclared_tags(api: &mut Api) {
    let mut known: BTreeSet<String> = api.tags.iter().map(|tag| tag.wire.clone()).collect();
    for operation in &api.operations {
        if known.insert(operation.tag.clone()) {
            api.tags.push(Tag {
                wire: operation.tag.clone(),
                name: Name::default(),
                feature: Name::default(),
                description: None,
            });
        }
    }
    let used: BTreeSet<&str> = api
        .operations
        .iter()
        .map(|operation| operation.tag.as_str())
        .collect();
    api.tags.retain(|tag| used.contains(tag.wire.as_str()));
}

fn name_parameters(api: &mut Api, told: &mut Told) {
    for operation in &mut api.operations {
        let mut taken: BTreeSet<String> =
            methods(operation).into_iter().map(str::to_owned).collect();
        // A body that is not a flat object is an argument or a setter of this name.
        let body = operation.body.as_ref().filter(|body| !body.flat);
        taken.extend(body.map(|_| "body".to_owned()));
        // Those of the path come first, and keep their names: the operation is about them.
        let wishes: Vec<Wish<'_>> = operation
            .parameters
            .iter()
            .map(|parameter| {
                let mut name = case::field(&parameter.wire);
                if taken.contains(&name) {
                    name.push('_');
                }
                let longer = format!("{} {}", parameter.wire, parameter.style.location());
                Wish::new(&parameter.wire, vec![name, case::field(&longer)])
            })
            .collect();
        let at = |_: &str| operation.place.pointer.clone();
        let names = told.apart(Named::Parameters, &wishes, &taken, at);
        for (parameter, name) in operation.parameters.iter_mut().zip(names) {
            parameter.name = name.into();
        }
        name_setters(operation, &api.types, told);
    }
}

/// Names the setters of a body after its fields, with the prefix `body_` if a parameter has the name already.
fn name_setters(operation: &mut Operation, types: &[Definition], told: &mut Told) {
    let mut taken: BTreeSet<String> = methods(operation).into_iter().map(str::to_owned).collect();
    let parameters = operation.parameters.iter();
    taken.extend(parameters.map(|one| one.name.to_string()));
    let Some(body) = &mut operation.body else {
        return;
    };
    let Some(object) = body.flat_object(types) else {
        return;
    };
    let wishes: Vec<Wish<'_>> = object
        .fields
        .iter()
        .map(|field| {
            let name = case::field(&field.wire);
            let longer = case::field(&format!("body_{}", field.wire));
            let names = match taken.contains(&name) {
                true => vec![longer],
                false => vec![name, longer],
            };
            Wish::new(&field.wire, names)
        })
        .collect();
    let at = |_: &str| operation.place.pointer.clone();
    body.setters = told.apart(Named::Setters, &wishes, &taken, at);
}

/// Names the enum of an operation with several typed successes after its request, and its variants after their status.
pub(super) fn name_outputs(api: &mut Api) {
    for operation in &mut api.operations {
        name_output(&mut operation.output, &operation.request);
        for variant in &mut operation.media_variants {
            name_output(&mut variant.output, &variant.request);
        }
    }
}

fn name_output(output: &mut Output, request: &str) {
    if let Output::Variants(name, outcomes) = output {
        *name = format!("{request}Output").into();
        for outcome in outcomes {
            outcome.name = status_name(outcome.status).into();
        }
    }
}

/// Returns the standard phrase of a status as a Rust name.
fn status_name(status: u16) -> String {
    let phrase = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "ImUsed",
        other => return format!("Status{other}"),
    };
    phrase.to_owned()
}
