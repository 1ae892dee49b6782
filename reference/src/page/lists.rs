//! The pages that list others: the front page, the operations of a tag, all models, and all webhooks.

use std::collections::BTreeMap;

use maud::{Markup, html};
use octoforge_generator::ir::{Tag, Webhook};

use super::shell::{Shell, render, up};
use crate::catalog::{Catalog, Model};
use crate::credentials::Place;
use crate::document::at;
use crate::prose;
use crate::sections::{Groups, group_title, of_tag, tag_page, title};

/// Renders the front page.
pub(crate) fn home(catalog: &Catalog<'_>, groups: &Groups<'_>) -> String {
    let api = catalog.api;
    let info = at(&catalog.analysis.document, "/info/description").and_then(|text| text.as_str());
    let count = |tag: &Tag| -> usize {
        of_tag(groups, tag)
            .map(|(_, operations)| operations.len())
            .sum()
    };
    let main = html! {
        ul.badges { li { "Version " code { (api.version) } } @if !api.base_url.is_empty() { li { "Server " code { (api.base_url) } } } }
        @if let Some(text) = info { div.prose { (prose::blocks(text, catalog.base())) } }
        (signing_in(catalog))
        section aria-labelledby="operations" {
            h2 id="operations" { "Operations" }
            @match api.tags.as_slice() {
                // A single tag says nothing: a list of one would be in the way.
                [only] => { @for (_, list) in of_tag(groups, only) { (operations(catalog, list, "")) } }
                several => ul.cards { @for tag in several {
                    li { a href={ (tag_page(tag)) ".html" } { (tag.wire) } " " span.count { (count(tag)) }
                        @if let Some(text) = &tag.description { div.d { (prose::line(text, catalog.base())) } } }
                } },
            }
        }
    };
    page(
        catalog,
        &api.title,
        "index",
        info.unwrap_or(&api.title),
        main,
    )
}

/// Describes the credentials that the description declares.
fn signing_in(catalog: &Catalog<'_>) -> Markup {
    let known = &catalog.credentials.known;
    html! {
        @if !known.is_empty() {
            section aria-labelledby="authentication" {
                h2 id="authentication" { "Authentication" }
                ul { @for one in known {
                    li { b { (one.name) } ": "
                        @match &one.place {
                            Place::Bearer => { "a token, as " code { "Authorization: Bearer" } }
                            Place::Basic => { "a name and a password, as " code { "Authorization: Basic" } }
                            Place::Header(name) => { "a key in the header " code { (name) } }
                            Place::Query(name) => { "a key in the query parameter " code { (name) } }
                            Place::Cookie(name) => { "a key in the cookie " code { (name) } }
                        }
                        @if let Some(text) = &one.description { div.d { (prose::line(text, catalog.base())) } }
                    }
                } }
            }
        }
    }
}

/// Renders the page of a tag.
pub(crate) fn tag(catalog: &Catalog<'_>, groups: &Groups<'_>, tag: &Tag) -> String {
    let address = tag_page(tag);
    let up = up(&address);
    let all: Vec<(&str, &Vec<usize>)> = of_tag(groups, tag).collect();
    let several = all.len() > 1;
    let parts = all
        .iter()
        .filter(|_| several)
        .map(|(group, _)| ((*group).to_owned(), group_title(group)));
    let main = html! {
        @if let Some(text) = &tag.description { div.prose { (prose::blocks(text, catalog.base())) } }
        @for (group, operations) in &all {
            section {
                @if several { h2 id=(group) { (group_title(group)) } }
                (self::operations(catalog, operations, up))
            }
        }
    };
    render(
        catalog,
        Shell {
            title: &tag.wire,
            summary: tag.description.as_deref().unwrap_or(&tag.wire),
            page: &address,
            side: html! {},
            above: vec![("Operations".to_owned(), "index.html".to_owned())],
            parts: parts.collect(),
            server: None,
            main,
        },
    )
}

/// Renders operations with their methods and paths.
fn operations(catalog: &Catalog<'_>, operations: &[usize], up: &str) -> Markup {
    html! {
        ul.operations { @for index in operations {
            @if let (Some(one), Some(page)) = (catalog.api.operations.get(*index), catalog.operations.get(*index)) {
                li { a href={ (up) (page) ".html" } { (title(one)) } " "
                    b.method.(one.method.to_lowercase()) { (one.method) } " " code { (one.path) }
                    @if one.docs.deprecated { " " b.deprecated { "deprecated" } } }
            }
        } }
    }
}

/// Renders the list of models.
pub(crate) fn models(catalog: &Catalog<'_>) -> String {
    let mut by_letter: BTreeMap<String, Vec<&Model<'_>>> = BTreeMap::new();
    for model in catalog.own_models() {
        let letter = model
            .title
            .chars()
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        by_letter.entry(letter).or_default().push(model);
    }
    let main = html! {
        @for (letter, models) in &mut by_letter {
            @let sorted = sorted(models);
            section { h2 id={ "letter-" (letter) } { (letter) }
                ul.names { @for one in sorted { li { a href={ (one.page) ".html" } { (one.title) } } } } }
        }
    };
    page(catalog, "Models", "models", "All models", main)
}

fn sorted<'m, 'a>(models: &mut Vec<&'m Model<'a>>) -> Vec<&'m Model<'a>> {
    models.sort_by(|one, other| one.title.cmp(&other.title));
    models.clone()
}

/// Renders the list of webhooks, by event.
pub(crate) fn webhooks(catalog: &Catalog<'_>) -> String {
    let mut events: BTreeMap<&str, Vec<(&Webhook, &String)>> = BTreeMap::new();
    for (webhook, page) in catalog.api.webhooks.iter().zip(&catalog.webhooks) {
        let event = webhook
            .event
            .as_ref()
            .map_or("", |event| event.name.as_str());
        events.entry(event).or_default().push((webhook, page));
    }
    let main = html! {
        @for (event, list) in &events {
            section {
                @if !event.is_empty() { h2 id={ "event-" (event) } { code { (event) } } }
                ul.uses { @for (one, page) in list {
                    li { a href={ (page) ".html" } { (one.id) } @if let Some(text) = &one.docs.title { " " (text) } }
                } }
            }
        }
    };
    page(catalog, "Webhooks", "webhooks", "All webhooks", main)
}

fn page(catalog: &Catalog<'_>, title: &str, page: &str, summary: &str, main: Markup) -> String {
    render(
        catalog,
        Shell {
            title,
            summary,
            page,
            side: html! {},
            above: Vec::new(),
            parts: Vec::new(),
            server: None,
            main,
        },
    )
}
