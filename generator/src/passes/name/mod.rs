//! Assigns all Rust names.
//!
//! Takes: the IR with every definition in its module. Gives: Rust names for types, fields, variants, operations and
//! parameters. A name comes from a pin (chosen by hand), else from the lock (names of earlier runs), else from a rule.
//!
//! The rule for a type gives a list of candidates from short to long. If two types collide, both take their next candidate,
//! so that no name depends on their order.
//!
//! Invariant: no other module makes identifiers of strings.

mod apart;
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

use std::collections::{BTreeMap, BTreeSet};

use self::apart::Wish;
use self::collision::{Named, Told};
use super::Context;
use crate::Failure;
use crate::ir::Api;
use crate::ir::reserved::BESIDE_WEBHOOKS;

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let mut told = Told::default();
    operations::name(api, context, &mut told);
    media_variants::name(api, &mut told);
    types::name(api, context, &mut told);
    members::name(api, &mut context.known, &mut told);
    operations::name_outputs(api);
    name_webhooks(api, &mut told);
    examples::name(api);
    api.service = case::type_name(&context.service).into();
    // With settings of a related description, some pins may not apply.
    context.apart = told.apart;
    let mut diagnostics = told.collisions;
    if context.own_settings {
        diagnostics.extend(context.known.stale_pins());
    }
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(Failure { diagnostics })
    }
}

/// Names webhooks after their keys, apart from what the emitted crate has for all of them.
fn name_webhooks(api: &mut Api, told: &mut Told) {
    let taken = api.action.iter().flat_map(|_| BESIDE_WEBHOOKS);
    let taken: BTreeSet<String> = taken.map(|name| (*name).to_owned()).collect();
    let wishes: Vec<Wish<'_>> = api
        .webhooks
        .iter()
        .map(|webhook| {
            let names = [webhook.key.clone(), format!("{} webhook", webhook.key)];
            Wish::new(
                &webhook.key,
                names.map(|name| case::type_name(&name)).to_vec(),
            )
        })
        .collect();
    let pointers = api.webhooks.iter();
    let pointers: BTreeMap<&str, &str> = pointers
        .map(|one| (one.key.as_str(), one.place.pointer.as_str()))
        .collect();
    let at = |key: &str| pointers.get(key).copied().unwrap_or_default().to_owned();
    let names = told.apart(Named::Webhooks, &wishes, &taken, at);
    for (webhook, name) in api.webhooks.iter_mut().zip(names) {
        webhook.name = name.into();
    }
}
