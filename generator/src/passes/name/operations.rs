//! Names of operations: functions, request types, parameters and setters.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::methods;
use super::{RESERVED, case, collision};
use crate::Diagnostic;
use crate::ir::{Api, Definition, Operation, Output, Payload, Shape, Tag};
use crate::names::Given;

pub(super) fn name(api: &mut Api, given: &Given, diagnostics: &mut Vec<Diagnostic>) {
    add_undeclared_tags(api);
    name_tags(api, diagnostics);
    let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
    for operation in &mut api.operations {
        let pin = given.pinned_member(&operation.place.pointer);
        operation.name = pin.map_or_else(
            || function_name(&operation.id, &operation.tag),
            str::to_owned,
        );
        operation.request = case::type_name(operation.name.trim_start_matches("r#"));
        if RESERVED.contains(&operation.request.as_str()) {
            operation.request.push_str("Request");
        }
        let key = (case::tag(&operation.tag), operation.name.clone());
        if let Some(first) = seen.insert(key, operation.place.pointer.clone()) {
            diagnostics.push(collision(
                "functions",
                &operation.name,
                &first,
                &operation.place.pointer,
            ));
        }
    }
    name_parameters(api, diagnostics);
}

/// A tag is a module and a feature.
fn name_tags(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for tag in &mut api.tags {
        tag.name = case::tag(&tag.wire);
        if let Some(first) = seen.insert(tag.name.clone(), tag.wire.clone()) {
            let (message, name) = ("two tags would both be called", &tag.name);
            diagnostics.push(
                Diagnostic::new("names::collision", format!("{message} `{name}`"))
                    .at("/tags")
                    .help(format!(
                        "they are `{first}` and `{}`; give the operations of both one tag with corrections",
                        tag.wire
                    )),
            );
        }
    }
}

/// `actions/create-remove-token-for-repo` → `create_remove_token_for_repo`: the tag is the module. An id that begins
/// with something else keeps it, `stacks/create` under `pulls` → `stacks_create`.
fn function_name(id: &str, tag: &str) -> String {
    match id.split_once('/') {
        Some((first, rest)) if first == tag => case::field(rest),
        _ => case::field(id),
    }
}

/// Tags that operations name and the description does not declare come after those it does.
fn add_undeclared_tags(api: &mut Api) {
    let mut known: BTreeSet<String> = api.tags.iter().map(|tag| tag.wire.clone()).collect();
    for operation in &api.operations {
        if known.insert(operation.tag.clone()) {
            api.tags.push(Tag {
                wire: operation.tag.clone(),
                name: String::new(),
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

fn name_parameters(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let types = std::mem::take(&mut api.types);
    for operation in &mut api.operations {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let mut taken = methods(operation);
        // A body that is no object with fields is an argument or a setter of this name.
        taken.extend(
            operation
                .body
                .as_ref()
                .filter(|body| !body.flat)
                .map(|_| "body"),
        );
        for parameter in &mut operation.parameters {
            parameter.name = case::field(&parameter.wire);
            if taken.contains(&parameter.name.as_str()) {
                parameter.name.push('_');
            }
            if let Some(first) = seen.insert(parameter.name.clone(), parameter.wire.clone()) {
                let at = &operation.place.pointer;
                let what = format!("`{first}` of {at}");
                diagnostics.push(collision("parameters", &parameter.name, &what, at));
            }
        }
        name_setters(operation, &types, &seen, diagnostics);
    }
    api.types = types;
}

/// The setters of a body: as its fields, or with `body_` before it where a parameter has that name already.
fn name_setters(
    operation: &mut Operation,
    types: &[Definition],
    taken: &BTreeMap<String, String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let methods = methods(operation);
    let Some(body) = &mut operation.body else {
        return;
    };
    let Payload::Json(ty) = &body.payload else {
        return;
    };
    let Some(Shape::Object(object)) = ty
        .named()
        .filter(|_| body.flat)
        .and_then(|id| types.get(id.0))
        .map(|definition| &definition.shape)
    else {
        return;
    };
    body.setters = object
        .fields
        .iter()
        .map(|field| {
            let name = case::field(&field.wire);
            if taken.contains_key(&name) || methods.contains(name.as_str()) {
                case::field(&format!("body_{}", field.wire))
            } else {
                name
            }
        })
        .collect();
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (field, name) in object.fields.iter().zip(&body.setters) {
        // Two fields that are called alike are a finding about their object.
        if let Some(first) = seen.insert(name, &field.wire)
            && case::field(first) != case::field(&field.wire)
        {
            let at = &operation.place.pointer;
            let what = format!("`{first}` of the body of {at}");
            diagnostics.push(collision("setters", name, &what, at));
        }
    }
}

/// The enum of an operation with several typed successes is called after its function.
pub(super) fn name_outputs(api: &mut Api) {
    for operation in &mut api.operations {
        if let Output::Variants(name, _) = &mut operation.output {
            *name = format!("{}Output", operation.request);
        }
        for choice in &mut operation.choices {
            if let Output::Variants(name, _) = &mut choice.output {
                *name = format!("{}Output", choice.request);
            }
        }
    }
}
