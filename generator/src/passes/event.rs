//! Which actions of its event each webhook is of.

use std::collections::BTreeMap;

use super::Context;
use crate::ir::{Api, Shape, Type, Webhook};
use crate::{Diagnostic, Failure};

pub(super) fn run(api: &mut Api, _: &mut Context) -> Result<(), Failure> {
    let actions: Vec<Vec<String>> = api
        .webhooks
        .iter()
        .map(|webhook| actions(api, webhook))
        .collect();
    for (webhook, actions) in api.webhooks.iter_mut().zip(actions) {
        if let Some(event) = &mut webhook.event {
            event.actions = actions;
        }
    }
    let diagnostics = collisions(&api.webhooks);
    if diagnostics.is_empty() {
        Ok(())
    } else {
        Err(Failure { diagnostics })
    }
}

/// The texts under the key of actions, if the payload lists them.
fn actions(api: &Api, webhook: &Webhook) -> Vec<String> {
    let (Some(key), Some(ty)) = (&api.action, webhook.payload()) else {
        return Vec::new();
    };
    let mut texts = texts(api, ty, key).unwrap_or_default();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// The texts that a field may have; `None` if any variant leaves it open.
fn texts(api: &Api, ty: &Type, key: &str) -> Option<Vec<String>> {
    let Type::Named(id) = ty.without_null() else {
        return None;
    };
    match &api.definition(*id)?.shape {
        Shape::Object(object) => {
            let field = object.fields.iter().find(|field| field.wire == key)?;
            texts(api, &field.ty, key)
        }
        Shape::Literal(literal) => {
            let texts = literal.values.iter().map(|value| value.wire.clone());
            Some(texts.collect())
        }
        Shape::Union(union) => {
            let each = union.variants.iter();
            let all: Option<Vec<_>> = each.map(|variant| texts(api, &variant.ty, key)).collect();
            Some(all?.concat())
        }
    }
}

/// Webhooks that nobody could tell apart.
fn collisions(webhooks: &[Webhook]) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    let mut events = BTreeMap::new();
    for webhook in webhooks {
        let Some(event) = &webhook.event else {
            continue;
        };
        let any = event.actions.is_empty().then_some("");
        for action in event.actions.iter().map(String::as_str).chain(any) {
            if let Some(first) = events.insert((&event.name, action), &webhook.key) {
                let both = format!(
                    "{} and {first} are of the same event and action",
                    webhook.key
                );
                let finding = Diagnostic::new("event::collision", both)
                    .at(&webhook.place.pointer)
                    .help("list one of the two under `holes`, or correct the texts of its action");
                findings.push(finding);
            }
        }
    }
    findings
}
