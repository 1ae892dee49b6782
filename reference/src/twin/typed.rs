//! The pages of models and webhooks as Markdown.

use std::fmt::Write as _;

use octoforge_generator::ir::Webhook;

use super::{block, code, line, prose};
use crate::catalog::{Catalog, Model};
use crate::tree::text::whole;

/// Returns the page of a model.
pub(crate) fn model(catalog: &Catalog<'_>, model: &Model<'_>) -> String {
    let mut out = format!("# {}\n\n", model.title);
    if let Some(component) = model.component {
        let _ = writeln!(
            out,
            "Schema {}, {} in Rust.\n",
            code(&component.wire),
            code(&format!("models::{}", model.title))
        );
        if let Some(text) = &component.docs.description {
            let _ = writeln!(out, "{}\n", prose(catalog, text));
        }
    }
    out.push_str(&block("ts", &whole(catalog, &model.ty)));
    out
}

/// Returns the page of a webhook.
pub(crate) fn webhook(catalog: &Catalog<'_>, webhook: &Webhook) -> String {
    let mut out = format!("# {}\n\n", line(&webhook.id));
    if let Some(text) = &webhook.docs.description {
        let _ = writeln!(out, "{}\n", prose(catalog, text));
    }
    if let Some(event) = &webhook.event {
        let actions: Vec<String> = event.actions.iter().map(|one| code(one)).collect();
        let _ = writeln!(
            out,
            "Event {}, action {}.\n",
            code(&event.name),
            if actions.is_empty() {
                "any".to_owned()
            } else {
                actions.join(" or ")
            }
        );
    }
    let _ = writeln!(
        out,
        "Rust: {}\n",
        code(&format!("webhooks::{}", webhook.name))
    );
    if let Some(ty) = webhook.payload() {
        out.push_str(&block("ts", &whole(catalog, ty)));
    }
    out
}
