//! Collects the `action` values of each webhook, so that events can be dispatched.

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

/// Returns the values of the action key, if the payload lists them.
fn actions(api: &Api, webhook: &Webhook) -> Vec<String> {
    let (Some(key), Some(ty)) = (&api.action, webhook.payload()) else {
        return Vec::new();
    };
    let mut values = field_values(api, ty, key).unwrap_or_default();
    values.sort_unstable();
    values.dedup();
    values
}

/// Returns the values that a field may have; `None` if any variant does not restrict it.
fn field_values(api: &Api, ty: &Type, key: &str) -> Option<Vec<String>> {
    let Type::Named(id) = ty.without_null() else {
        return None;
    };
    match &api.definition(*id)?.shape {
        Shape::Object(object) => {
            let field = object.fields.iter().find(|field| field.wire == key)?;
            field_values(api, &field.ty, key)
        }
        Shape::StringEnum(literal) => {
            let values = literal.values.iter().map(|value| value.wire.clone());
            Some(values.collect())
        }
        Shape::Union(union) => {
            let each = union.variants.iter();
            let all: Option<Vec<_>> = each
                .map(|variant| field_values(api, &variant.ty, key))
                .collect();
            Some(all?.concat())
        }
    }
}

/// Reports webhooks that a receiver could not distinguish.
fn collisions(webhooks: &[Webhook]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
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
                let diagnostic = Diagnostic::new("event::collision", both)
                    .at(&webhook.place.pointer)
                    .help("list one of the two under `holes`, or correct the texts of its action");
                diagnostics.push(diagnostic);
            }
        }
    }
    diagnostics
}
