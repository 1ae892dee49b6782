//! Names of operations: functions, request types, parameters and setters.

use std::collections::{BTreeMap, BTreeSet};

use super::case;
use super::collision::{Named, collision};
use super::known::KnownNames;
use super::media_variants::methods;
use crate::Diagnostic;
use crate::ir::reserved;
use crate::ir::{Api, Definition, Name, Operation, Output, Payload, Shape, Tag};

pub(super) fn name(api: &mut Api, given: &KnownNames, diagnostics: &mut Vec<Diagnostic>) {
    add_undeclared_tags(api);
    name_tags(api, diagnostics);
    let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
    for operation in &mut api.operations {
        let pin = given.pinned_member(&operation.place.pointer);
        let name = pin.map_or_else(
            || function_name(&operation.id, &operation.tag),
            str::to_owned,
        );
        let mut request = case::type_name(name.trim_start_matches("r#"));
        if reserved::TYPES.contains(&request.as_str()) {
            request.push_str("Request");
        }
        let key = (case::tag(&operation.tag), name.clone());
        operation.name = name.into();
        operation.request = request.into();
        if let Some(first) = seen.insert(key, operation.place.pointer.clone()) {
            diagnostics.push(collision(
                Named::Functions,
                &operation.name,
                &first,
                &operation.place.pointer,
            ));
        }
    }
    name_parameters(api, diagnostics);
}

/// Names tags; the name of a tag is a module and a feature.
fn name_tags(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for tag in &mut api.tags {
        tag.name = case::tag(&tag.wire).into();
        tag.feature = case::feature(&tag.name).into();
        if let Some(first) = seen.insert(tag.name.to_string(), tag.wire.clone()) {
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

fn name_parameters(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let types = std::mem::take(&mut api.types);
    for operation in &mut api.operations {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let mut taken = methods(operation);
        // A body that is not a flat object is an argument or a setter of this name.
        taken.extend(
            operation
                .body
                .as_ref()
                .filter(|body| !body.flat)
                .map(|_| "body"),
        );
        for parameter in &mut operation.parameters {
            let mut name = case::field(&parameter.wire);
            if taken.contains(&name.as_str()) {
                name.push('_');
            }
            parameter.name = name.clone().into();
            if let Some(first) = seen.insert(name, parameter.wire.clone()) {
                let at = &operation.place.pointer;
                let what = format!("`{first}` of {at}");
                diagnostics.push(collision(Named::Parameters, &parameter.name, &what, at));
            }
        }
        name_setters(operation, &types, &seen, diagnostics);
    }
    api.types = types;
}

/// Names the setters of a body after its fields, with the prefix `body_` if a parameter has the name already.
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
        // A collision of two fields is reported for their object.
        if let Some(first) = seen.insert(name, &field.wire)
            && case::field(first) != case::field(&field.wire)
        {
            let at = &operation.place.pointer;
            let what = format!("`{first}` of the body of {at}");
            diagnostics.push(collision(Named::Setters, name, &what, at));
        }
    }
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
