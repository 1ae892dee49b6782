//! The page of an operation: what to send, what comes back, and how to call it.

use maud::{Markup, html};
use octoforge_generator::ir::Operation;
use octoforge_generator::page_address;

use super::parameters::{body, parameters};
use super::responses::responses;
use super::shell::{self, Shell, notations, render};
use super::side::neighbours;
use super::{changes, how, trying};
use crate::catalog::Catalog;
use crate::credentials::{Alternative, alternatives};
use crate::facts;
use crate::prose;
use crate::sections::{Groups, tag_of, tag_page, title};
use crate::server::origin;
use crate::shown::Shown;
use crate::tree::Tree;

/// Renders the page of the operation with this index.
pub(crate) fn page(
    catalog: &Catalog<'_>,
    groups: &Groups<'_>,
    index: usize,
    operation: &Operation,
    shown: &Shown,
) -> String {
    let path = catalog.operations.get(index).map_or("", String::as_str);
    let up = shell::up(path);
    let tree = Tree::new(catalog, up, true);
    let server = facts::server(catalog, operation);
    let sections = [
        part("call", "Call", how::call(catalog, operation, shown)),
        part(
            "parameters",
            "Parameters",
            parameters(catalog, &tree, operation),
        ),
        part("body", "Body", body(catalog, &tree, operation)),
        part(
            "responses",
            "Responses",
            responses(catalog, &tree, operation),
        ),
        part("try", "Try", trying::form(catalog, operation, &shown.given)),
        part("changes", "Changes", changes::list(catalog, operation)),
    ];
    let tag = tag_of(catalog, operation);
    let above = tag.map(|tag| (tag.wire.clone(), format!("{}.html", tag_page(tag))));
    render(
        catalog,
        Shell {
            title: title(operation),
            summary: &format!("{} {}", operation.method, operation.path),
            page: path,
            side: neighbours(catalog, groups, index, up),
            above: above.into_iter().collect(),
            parts: sections
                .iter()
                .flatten()
                .map(|one| (one.id.to_owned(), one.title.to_owned()))
                .collect(),
            server: origin(&server).is_some().then_some(&server),
            main: html! {
                (endpoint(operation, &server))
                (badges(catalog, operation))
                (description(catalog, operation))
                (notations())
                @for one in sections.iter().flatten() {
                    section aria-labelledby=(one.id) { h2 id=(one.id) { (one.title) } (one.content) }
                }
            },
        },
    )
}

/// Part of a page.
struct Part {
    id: &'static str,
    title: &'static str,
    content: Markup,
}

fn part(id: &'static str, title: &'static str, content: Option<Markup>) -> Option<Part> {
    content.map(|content| Part { id, title, content })
}

fn endpoint(operation: &Operation, server: &str) -> Markup {
    html! {
        p.endpoint {
            b.method.(operation.method.to_lowercase()) { (operation.method) } " " code #endpoint data-copy="Copy endpoint" data-text={ (server) (operation.path) } { (operation.path) }
        }
        @if !server.is_empty() { p.server { code { (server) } } }
    }
}

fn badges(catalog: &Catalog<'_>, operation: &Operation) -> Markup {
    let scopes = facts::scopes(operation.docs.description.as_deref().unwrap_or_default());
    let document = &catalog.analysis.document;
    let taken = alternatives(document, &operation.place.pointer);
    html! {
        ul.badges {
            @if catalog.credentials.is_declared { li { (authentication(&taken)) } }
            @if operation.docs.deprecated { li.deprecated { "Deprecated" } }
            @if operation.pages.is_some() { li { "Paginated" } }
            @if operation.downloads { li { "Streams its response" } }
            @for scope in scopes { li { "Scope " code { (scope) } } }
            @if let Some(link) = operation.docs.link.as_deref().and_then(|link| page_address(link, catalog.base())) {
                li { a href=(link) { "Documentation" } }
            }
            @if let Some(link) = facts::rustdoc(catalog, operation) { li { a href=(link) { "rustdoc" } } }
            @if let Some(link) = facts::source(catalog, operation) { li { a href=(link) id="source" { "Source" } } }
        }
    }
}

/// Describes the alternatives of an operation: `Authentication a and b, or none`.
fn authentication(alternatives: &[Alternative]) -> String {
    let words = alternatives.iter().map(|names| match names.as_slice() {
        [] => "none".to_owned(),
        names => names.join(" and "),
    });
    let words: Vec<String> = words.collect();
    match words.iter().all(|word| word == "none") {
        true => "No authentication".to_owned(),
        false => format!("Authentication {}", words.join(", or ")),
    }
}

fn description(catalog: &Catalog<'_>, operation: &Operation) -> Markup {
    html! {
        @if let Some(text) = &operation.docs.description { div.prose { (prose::blocks(text, catalog.base())) } }
        p.id { "Operation " code { (operation.id) } ", function " code { (facts::function(operation)) } }
    }
}
