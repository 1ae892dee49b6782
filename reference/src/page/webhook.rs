//! The page of a webhook: its headers, payload, and variant in Rust.

use maud::{Markup, html};
use octoforge_generator::ir::{Payload, Webhook, plain_name};

use super::schema;
use super::shell::{self, Shell, notations, render};
use crate::catalog::Catalog;
use crate::document::at;
use crate::prose;
use crate::tree::Tree;

/// Renders the page of the webhook with this index.
pub(crate) fn page(catalog: &Catalog<'_>, index: usize, webhook: &Webhook) -> String {
    let path = catalog.webhooks.get(index).map_or("", String::as_str);
    let up = shell::up(path);
    let tree = Tree::new(catalog, up, false);
    let content = format!("{}/post/requestBody/content", webhook.place.pointer);
    let content = match at(&catalog.analysis.document, &content) {
        Some(_) => content,
        None => format!("{}/requestBody/content", webhook.place.pointer),
    };
    render(
        catalog,
        Shell {
            title: &webhook.id,
            summary: webhook.docs.title.as_deref().unwrap_or(&webhook.id),
            page: path,
            side: siblings(catalog, index, webhook, up),
            above: vec![("Webhooks".to_owned(), "webhooks.html".to_owned())],
            parts: [
                ("headers", "Headers"),
                ("payload", "Payload"),
                ("rust", "Rust"),
            ]
            .map(|(id, name)| (id.to_owned(), name.to_owned()))
            .to_vec(),
            server: None,
            main: html! {
                (event(webhook))
                @if let Some(text) = &webhook.docs.description { div.prose { (prose::blocks(text, catalog.base())) } }
                section aria-labelledby="headers" { h2 id="headers" { "Headers" } (headers(catalog, webhook)) }
                (notations())
                section aria-labelledby="payload" {
                    h2 id="payload" { "Payload" }
                    @for body in &webhook.bodies {
                        p { code.media { (body.media) } }
                        @match &body.payload {
                            Payload::Json(ty) | Payload::Form(ty) => {
                                (tree.whole(ty, ""))
                                @if body.payload.json().is_some() { (schema::of(catalog, &format!("{content}/{}/schema", octoforge_generator::document::pointer::escape(&body.media)), up)) (schema::examples(catalog, &body.examples)) }
                            }
                            Payload::Text | Payload::Binary => p { code { "string" } },
                        }
                    }
                }
                section aria-labelledby="rust" { h2 id="rust" { "Rust" } (rust(catalog, webhook)) }
            },
        },
    )
}

fn event(webhook: &Webhook) -> Markup {
    html! {
        @if let Some(event) = &webhook.event {
            ul.badges {
                li { "Event " code { (event.name) } }
                @for action in &event.actions { li { "Action " code { (action) } } }
            }
        }
    }
}

fn headers(catalog: &Catalog<'_>, webhook: &Webhook) -> Markup {
    let known = catalog
        .analysis
        .settings
        .extensions
        .webhook_headers
        .as_ref();
    let event = webhook.event.as_ref().map(|event| event.name.as_str());
    let declared = declared(catalog, webhook);
    html! {
        @if let Some(known) = known {
            dl {
                dt { code { (known.event) } } dd { "The event" @if let Some(event) = event { ": " code { (event) } } }
                dt { code { (known.delivery) } } dd { "The id of the delivery" }
                dt { code { (known.signature) } } dd { code { "sha256=" } " and the HMAC of the body with the secret of the webhook, in hexadecimal" }
            }
        } @else if declared.is_empty() { p { "The description names none." } }
        @else { dl { @for (name, text) in declared { dt { code { (name) } } dd { (prose::line(text, catalog.base())) } } } }
    }
}

/// Returns the headers that the description declares, with their text.
fn declared<'c>(catalog: &'c Catalog<'_>, webhook: &Webhook) -> Vec<(&'c str, &'c str)> {
    let document = &catalog.analysis.document;
    let places =
        ["parameters", "post/parameters"].map(|part| format!("{}/{part}", webhook.place.pointer));
    let mut found = Vec::new();
    for place in places {
        let all = at(document, &place).and_then(|all| all.as_array());
        for index in 0..all.map_or(0, Vec::len) {
            let one = at(document, &format!("{place}/{index}"));
            let text = |key: &str| one.and_then(|one| one.get(key)?.as_str());
            if let (Some("header"), Some(name)) = (text("in"), text("name")) {
                found.push((name, text("description").unwrap_or_default()));
            }
        }
    }
    found
}

fn rust(catalog: &Catalog<'_>, webhook: &Webhook) -> Markup {
    let name = plain_name(&webhook.name);
    let krate = catalog.analysis.settings.krate.name.replace('-', "_");
    let has_event = webhook.event.is_some();
    let payload = webhook
        .payload()
        .map(|ty| catalog.speller().ty(ty))
        .unwrap_or_default();
    let text = match has_event {
        true => format!(
            "use {krate}::webhooks::Event;\n\nmatch Event::parse(name, body)? {{\n    Event::{name}(payload) => println!(\"{{payload:?}}\"),\n    other => println!(\"{{}}\", other.name()),\n}}"
        ),
        false => {
            format!("let payload: {krate}::webhooks::{name} = {krate}::json::from_slice(body)?;")
        }
    };
    html! {
        p { code { "webhooks::" (name) } @if !payload.is_empty() { ", the type " code { (payload) } } }
        (super::how::sample("rust-call", "Copy Rust", &text))
    }
}

/// Renders the other webhooks of the event.
fn siblings(catalog: &Catalog<'_>, index: usize, webhook: &Webhook, up: &str) -> Markup {
    let event = |one: &Webhook| one.event.as_ref().map(|event| event.name.clone());
    let own = event(webhook);
    let all = catalog.api.webhooks.iter().enumerate();
    let same = all.filter(|(_, one)| own.is_some() && event(one) == own);
    html! {
        ul { @for (other, one) in same {
            @if let Some(page) = catalog.webhooks.get(other) {
                li { a href={ (up) (page) ".html" } aria-current=[(other == index).then_some("page")] { (one.id) } }
            }
        } }
    }
}
