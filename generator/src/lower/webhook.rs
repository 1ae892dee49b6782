//! Webhooks: what the service sends by itself.
//!
//! OpenAPI 3.0 has no place for them, so descriptions keep them under an extension, which `openapiv3` leaves as it is.

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem};

use serde::Deserialize;

use super::{Lowering, escape};
use crate::Diagnostic;
use crate::ir::{Docs, Event, Place, Root, Webhook};
use crate::settings::Settings;

/// The path items under the key that the settings name.
///
/// # Errors
///
/// A finding if one of them is no path item.
pub(super) fn said(
    document: &OpenAPI,
    settings: &Settings,
) -> Result<IndexMap<String, PathItem>, Diagnostic> {
    let key = settings.extensions.webhooks.as_deref().unwrap_or_default();
    let Some(serde_json::Value::Object(items)) = document.extensions.get(key) else {
        return Ok(IndexMap::new());
    };
    items
        .iter()
        .map(|(name, item)| match PathItem::deserialize(item) {
            Ok(item) => Ok((name.clone(), item)),
            Err(error) => Err(Diagnostic::new(
                "lower::webhook",
                format!("`{name}` is no path item: {error}"),
            )
            .at(format!("/{key}/{}", escape(name)))
            .help("a webhook is a path item, like those under `paths`")),
        })
        .collect()
}

impl<'a> Lowering<'a> {
    /// Every webhook.
    pub(super) fn webhooks(&mut self) -> Vec<Webhook> {
        let Some(key) = self.settings.extensions.webhooks.as_deref() else {
            return Vec::new();
        };
        let mut webhooks = Vec::new();
        for (name, item) in self.said_webhooks {
            let pointer = format!("/{key}/{}", escape(name));
            if !self.is_hole(&pointer) {
                webhooks.extend(self.webhook(name, item, &pointer));
            }
        }
        webhooks
    }

    fn webhook(&mut self, key: &str, item: &'a PathItem, pointer: &str) -> Option<Webhook> {
        let mut methods = item.iter();
        let (Some((method, said)), None) = (methods.next(), methods.next()) else {
            self.refuse(
                Diagnostic::new("lower::webhook", format!("`{key}` is not of one method"))
                    .at(pointer)
                    .help("a webhook is sent in one way: correct the description, or list it under `holes`"),
            );
            return None;
        };
        let place = Place::new(Root::Webhook(key.to_owned()), format!("{pointer}/{method}"));
        let body = self.body(said.request_body.as_ref(), &place);
        let id = said.operation_id.as_deref().unwrap_or(key);
        let has_events = self.settings.extensions.webhook_action.is_some();
        Some(Webhook {
            key: key.to_owned(),
            id: id.to_owned(),
            name: String::new(),
            event: has_events.then(|| event(id)),
            docs: Docs {
                title: said.description.clone(),
                description: said.summary.clone(),
                link: said.external_docs.as_ref().map(|docs| docs.url.clone()),
                deprecated: said.deprecated,
            },
            bodies: body.map(|body| body.forms).unwrap_or_default(),
            place,
        })
    }
}

/// The event of a webhook is what its id says before the action: `pull-request/opened` is of `pull_request`.
fn event(id: &str) -> Event {
    let (name, _) = id.split_once('/').unwrap_or((id, ""));
    Event {
        name: name.replace('-', "_"),
        actions: Vec::new(),
    }
}
