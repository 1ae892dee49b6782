//! Assigns all Rust names.
//!
//! Takes: the IR with every definition in its module. Gives: Rust names for types, fields, variants, operations and
//! parameters. A name comes from a pin (chosen by hand), else from the lock (names of earlier runs), else from a rule.
//!
//! The rule for a type gives a list of candidates from short to long. If two types collide, both take their next candidate,
//! so that no name depends on their order.
//!
//! Invariant: no other module makes identifiers of strings.

mod candidates;
pub(super) mod case;
mod collision;
mod examples;
mod known;
mod lock;
mod media_variants;
mod members;
mod operations;
mod renamed_variants;
mod types;
pub(crate) mod words;

pub(crate) use known::KnownNames;

use std::collections::BTreeMap;

use self::collision::{Named, collision, taken_by_the_crate};
use super::Context;
use crate::ir::Api;
use crate::ir::reserved::BESIDE_WEBHOOKS;
use crate::{Diagnostic, Failure};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let mut diagnostics = Vec::new();
    operations::name(api, &context.known, &mut diagnostics);
    media_variants::name(api, &mut diagnostics);
    types::name(api, context, &mut diagnostics);
    members::name(api, &mut context.known, &mut diagnostics);
    operations::name_outputs(api);
    name_webhooks(api, &mut diagnostics);
    examples::name(api);
    api.service = case::type_name(&context.service).into();
    // With settings of a related description, some pins may not apply.
    if context.own_settings {
        diagnostics.extend(context.known.stale_pins());
    }
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(Failure { diagnostics })
    }
}

/// Names webhooks after their keys. Two of the same name would be one alias and one variant of the enum of all webhooks.
fn name_webhooks(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for webhook in &mut api.webhooks {
        webhook.name = case::type_name(&webhook.key).into();
        let (name, at) = (&webhook.name, &webhook.place.pointer);
        if let Some(first) = seen.insert(name.to_string(), at.clone()) {
            diagnostics.push(collision(Named::Webhooks, name, &first, at));
        } else if api.action.is_some() && BESIDE_WEBHOOKS.contains(&name.as_str()) {
            diagnostics.push(taken_by_the_crate(name, at));
        }
    }
}
