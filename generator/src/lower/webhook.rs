//! Webhooks: requests that the service sends.
//!
//! OpenAPI 3.0 has no keyword for them, so descriptions put them under an extension, which `openapiv3` does not interpret.

use indexmap::IndexMap;
use openapiv3::{OpenAPI, PathItem};

use serde::Deserialize;

use super::Lowering;
use crate::Diagnostic;
use crate::document::pointer::escape;
use crate::ir::{Constraints, Docs, Event, Name, Place, Root, Webhook};
use crate::settings::Settings;

/// Returns the path items under the extension that the settings name.
///
/// # Errors
///
/// Returns a diagnostic if one of them is not a path item.
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
    /// Returns all webhooks.
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
            self.hole(
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
            name: Name::default(),
            event: has_events.then(|| event(id)),
            docs: Docs {
                title: said.description.clone(),
                description: said.summary.clone(),
                link: said.external_docs.as_ref().map(|docs| docs.url.clone()),
                deprecated: said.deprecated,
                constraints: Constraints::default(),
            },
            bodies: body.map(|body| body.forms).unwrap_or_default(),
            place,
        })
    }
}

/// Returns the event of a webhook, which is its id up to the action: `pull-request/opened` has the event `pull_request`.
fn event(id: &str) -> Event {
    let (name, _) = id.split_once('/').unwrap_or((id, ""));
    Event {
        name: name.replace('-', "_"),
        actions: Vec::new(),
    }
}
