//! Every name, in one place.
//!
//! Takes: the IR with every definition in its file. Gives: Rust names for types, fields, variants, operations and
//! parameters. Three sources, in this order: a pin chosen by hand, the lock of names given before, a rule.
//!
//! The rule for a type gives a list of candidates from short to long. Two types that want the same name both take
//! their next candidate, so that no name depends on which of them came first.
//!
//! Invariant: no other module makes an identifier out of text.

mod candidates;
pub(crate) mod case;
mod choices;
mod members;
mod operations;
mod types;

pub(crate) use members::{EXTRA, UNRECOGNIZED};

/// What stands beside webhooks where they are events: the enum of all, its rest, and what they are received with.
const BESIDE_WEBHOOKS: [&str; 7] = [
    "Event",
    UNRECOGNIZED,
    "EventError",
    "Delivery",
    "ReceiveError",
    "Secret",
    "SignatureError",
];

use std::collections::BTreeMap;

use super::Context;
use crate::ir::Api;
use crate::{Diagnostic, Failure};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let mut diagnostics = Vec::new();
    operations::name(api, &context.given, &mut diagnostics);
    choices::name(api, &mut diagnostics);
    types::name(api, context, &mut diagnostics);
    members::name(api, &context.given, &mut diagnostics);
    operations::name_outputs(api);
    name_webhooks(api, &mut diagnostics);
    // Pins of a relative fit where they fit.
    if context.own_settings {
        diagnostics.extend(context.given.stale_pins());
    }
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(Failure { diagnostics })
    }
}

/// Webhooks are called after their keys: two of one name would be one alias, and one variant of the enum of all.
fn name_webhooks(api: &mut Api, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for webhook in &mut api.webhooks {
        webhook.name = case::type_name(&webhook.key);
        let (name, at) = (&webhook.name, &webhook.place.pointer);
        let help = if let Some(first) = seen.insert(name.clone(), at.clone()) {
            format!("the other is {first}; rename one of them with a correction")
        } else if api.action.is_some() && BESIDE_WEBHOOKS.contains(&name.as_str()) {
            "that is what all webhooks together need; rename it with a correction".to_owned()
        } else {
            continue;
        };
        diagnostics.push(collision("webhooks", name, "", at).help(help));
    }
}

/// Names that emitted code uses unqualified, and which a type of the description may therefore not take.
pub(crate) const RESERVED: &[&str] = &[
    // The prelude.
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
    // The runtime.
    "Answer",
    "ApiError",
    "Body",
    "Boxed",
    "BuildError",
    "Bytes",
    "Caller",
    "Client",
    "Date",
    "DateTime",
    "DecodeError",
    "Endpoint",
    "Error",
    "Extra",
    "Json",
    "Kind",
    "Literal",
    "Map",
    "Maybe",
    "Null",
    "Number",
    "Object",
    "Operation",
    "Paged",
    "Parts",
    "Redirect",
    "Service",
    "Union",
    "Upload",
    "Value",
    "Variant",
    "Visit",
];

/// The finding for names that no rule keeps apart.
fn collision(what: &str, name: &str, first: &str, second: &str) -> Diagnostic {
    Diagnostic::new(
        "names::collision",
        format!("two {what} would both be called `{name}`"),
    )
    .at(second)
    .help(format!(
        "the other is {first}; pin a name for one of them, by its pointer, in the file of pins"
    ))
}
