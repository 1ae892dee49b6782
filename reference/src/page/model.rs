//! The page of a model: its fields, and what uses it.

use maud::{Markup, html};
use octoforge_generator::ir::{Operation, Shape, Webhook};

use super::schema;
use super::shell::{self, Shell, notations, render};
use crate::catalog::{Catalog, Model};
use crate::prose;
use crate::sections::{capital, title};
use crate::tree::{Tree, docs_of};

/// Number of uses that a page lists of each kind.
const USES: usize = 500;

/// Renders the page of a model.
pub(crate) fn page(catalog: &Catalog<'_>, model: &Model<'_>) -> String {
    let up = shell::up(&model.page);
    let tree = Tree::new(catalog, up, false);
    let docs = model.component.map(|component| &component.docs);
    let docs = docs.or_else(|| {
        model
            .definition(catalog.api)
            .map(|definition| &definition.docs)
    });
    let summary = docs.and_then(|docs| docs.description.as_deref().or(docs.title.as_deref()));
    let users = users(catalog, model, up);
    let mut parts = vec![("type".to_owned(), "Type".to_owned())];
    parts.extend(
        users
            .iter()
            .map(|one| (one.id.to_owned(), one.title.to_owned())),
    );
    render(
        catalog,
        Shell {
            title: &model.title,
            summary: summary.unwrap_or(&model.title),
            page: &model.page,
            side: html! {},
            above: vec![("Models".to_owned(), "models.html".to_owned())],
            parts,
            server: None,
            main: html! {
                (names(catalog, model))
                @if let Some(docs) = docs {
                    @if let Some(text) = &docs.description { div.prose { (prose::blocks(text, catalog.base())) } }
                    @else { (docs_of(catalog, docs)) }
                }
                (notations())
                section aria-labelledby="type" {
                    h2 id="type" { "Type" }
                    (tree.whole(&model.ty, ""))
                    @if let Some(place) = pointer(catalog, model) { (schema::of(catalog, &place, up)) (schema::sample(catalog, &place)) }
                }
                @for one in &users {
                    section aria-labelledby=(one.id) { h2 id=(one.id) { (one.title) } (one.list) }
                }
            },
        },
    )
}

/// Returns the JSON pointer of the schema.
fn pointer(catalog: &Catalog<'_>, model: &Model<'_>) -> Option<String> {
    let component = model.component.map(|component| component.pointer.clone());
    component.or_else(|| {
        Some(
            model
                .definition(catalog.api)?
                .places
                .first()?
                .pointer
                .clone(),
        )
    })
}

fn names(catalog: &Catalog<'_>, model: &Model<'_>) -> Markup {
    html! {
        ul.badges {
            li { (capital(model.kind(catalog.api))) }
            @if let Some(component) = model.component { li { "Schema " code { (component.wire) } } }
            li { code { "models::" (model.title) } }
            @if let Some(link) = rustdoc(catalog, model) { li { a href=(link) { "rustdoc" } } }
            @if let Some(link) = catalog.options.source.get(&format!("models::{}", model.title)) { li { a href=(link) id="source" { "Source" } } }
        }
    }
}

fn rustdoc(catalog: &Catalog<'_>, model: &Model<'_>) -> Option<String> {
    let base = catalog.options.rustdoc.as_deref()?.trim_end_matches('/');
    let kind = match model
        .definition(catalog.api)
        .map(|definition| &definition.shape)
    {
        Some(Shape::Object(_)) => "struct",
        Some(Shape::StringEnum(_) | Shape::Union(_)) => "enum",
        None => "type",
    };
    Some(format!("{base}/models/{kind}.{}.html", model.title))
}

/// Uses of one kind.
struct Users {
    id: &'static str,
    title: &'static str,
    list: Markup,
}

fn users(catalog: &Catalog<'_>, model: &Model<'_>, up: &str) -> Vec<Users> {
    let api = catalog.api;
    let of = |sends: bool| -> Vec<(&Operation, &String)> {
        let uses = model.operations.iter().filter(|one| one.sends == sends);
        uses.filter_map(|one| {
            Some((
                api.operations.get(one.operation)?,
                catalog.operations.get(one.operation)?,
            ))
        })
        .collect()
    };
    let operations = |list: &[(&Operation, &String)]| {
        html! { ul.uses { @for (one, page) in list.iter().take(USES) {
            li { a href={ (up) (page) ".html" } { (title(one)) } " " code { (one.method) " " (one.path) } }
        } (more(list.len())) } }
    };
    let webhooks: Vec<(&Webhook, &String)> = model
        .webhooks
        .iter()
        .filter_map(|one| Some((api.webhooks.get(*one)?, catalog.webhooks.get(*one)?)))
        .collect();
    let models: Vec<&Model<'_>> = model
        .models
        .iter()
        .filter_map(|one| catalog.models.get(*one))
        .collect();
    let (sent, received) = (of(true), of(false));
    let mut users = Vec::new();
    if !received.is_empty() {
        users.push(Users {
            id: "returned-by",
            title: "Returned by",
            list: operations(&received),
        });
    }
    if !sent.is_empty() {
        users.push(Users {
            id: "sent-by",
            title: "Sent by",
            list: operations(&sent),
        });
    }
    if !webhooks.is_empty() {
        let list = html! { ul.uses { @for (one, page) in webhooks.iter().take(USES) { li { a href={ (up) (page) ".html" } { (one.id) } } } (more(webhooks.len())) } };
        users.push(Users {
            id: "webhooks",
            title: "Webhooks",
            list,
        });
    }
    if !models.is_empty() {
        let list = html! { ul.names { @for one in models.iter().take(USES) { li { a href={ (up) (one.page) ".html" } { (one.title) } } } (more(models.len())) } };
        users.push(Users {
            id: "part-of",
            title: "Part of",
            list,
        });
    }
    users
}

/// Says that a list goes on.
fn more(length: usize) -> Markup {
    html! { @if length > USES { li { "and " (length - USES) " more" } } }
}
