//! The responses of an operation, by status.

use maud::{Markup, html};
use octoforge_generator::document::pointer;
use octoforge_generator::ir::{Media, Operation, Output, Payload, Response, plain_name};

use super::schema;
use crate::catalog::Catalog;
use crate::document::at;
use crate::prose;
use crate::tree::Tree;

pub(super) fn responses(
    catalog: &Catalog<'_>,
    tree: &Tree<'_, '_>,
    operation: &Operation,
) -> Option<Markup> {
    let (errors, successes): (Vec<&Response>, Vec<&Response>) = operation
        .responses
        .iter()
        .partition(|one| is_error(operation, &one.status));
    Some(html! {
        p.rust { "Returns " code { (prose::text(&catalog.speller().output(&operation.output))) }
            @if let Some(pages) = &operation.pages { ", by pages of " code { (prose::text(&catalog.speller().ty(&pages.item))) } } }
        @if let Output::Variants(_, outcomes) = &operation.output {
            ul.rust { @for one in outcomes {
                li { code { (plain_name(&one.name)) @if let Some(payload) = &one.payload { "(" (prose::text(&catalog.speller().answer(payload))) ")" } } ": " (one.status) }
            } }
        }
        @for one in successes { (response(catalog, tree, operation, one)) }
        @if !errors.is_empty() {
            h3 { "Errors" }
            @for one in errors { (error(catalog, tree, one)) }
        }
    })
}

/// `true` if a status is one of an error: `default` is, unless the description declares no success.
pub(crate) fn is_error(operation: &Operation, status: &str) -> bool {
    let is_failure = |status: &str| status.starts_with(['4', '5']);
    let others = || {
        operation
            .responses
            .iter()
            .filter(|one| one.status != "default")
    };
    match status {
        "default" => others().any(|one| !is_failure(&one.status)),
        status => is_failure(status),
    }
}

fn heading(one: &Response) -> Markup {
    html! {
        b.status { (one.status) }
        @for media in &one.bodies { " " code.media { (media.media) } }
        @if one.bodies.is_empty() { " no content" }
    }
}

fn response(
    catalog: &Catalog<'_>,
    tree: &Tree<'_, '_>,
    operation: &Operation,
    one: &Response,
) -> Markup {
    let place = format!(
        "{}/responses/{}",
        operation.place.pointer,
        pointer::escape(&one.status)
    );
    let headers =
        at(&catalog.analysis.document, &format!("{place}/headers")).and_then(|one| one.as_object());
    let id = tree.fragment(&one.status);
    html! {
        div.response id=(id) {
            h3 { (heading(one)) }
            div.d { (prose::line(&one.description, catalog.base())) }
            @if let Some(headers) = headers { p { "Headers: " @for (index, name) in headers.keys().enumerate() { @if index > 0 { ", " } code { (name) } } } }
            @if let Some(media) = one.preferred() { (content(catalog, tree, &place, one, media)) }
            @for media in others(one) { p { code.media { (media.media) } ": " (short(catalog, media)) } }
        }
    }
}

/// Returns the bodies in other media types than the preferred one.
fn others(one: &Response) -> impl Iterator<Item = &Media> {
    let preferred = one.preferred().map(|media| media.media.as_str());
    one.bodies
        .iter()
        .filter(move |media| Some(media.media.as_str()) != preferred)
}

fn content(
    catalog: &Catalog<'_>,
    tree: &Tree<'_, '_>,
    place: &str,
    one: &Response,
    media: &Media,
) -> Markup {
    html! {
        @match &media.payload {
            Payload::Json(ty) | Payload::Form(ty) => {
                (tree.whole(ty, &one.status))
                (schema::of_body(catalog, &format!("{place}/content"), &media.media))
                (schema::examples(catalog, &media.examples))
            }
            Payload::Text => p { code { "string" } },
            Payload::Binary => p { code { i { "Blob" } u { "Bytes" } } },
        }
    }
}

fn short(catalog: &Catalog<'_>, media: &Media) -> Markup {
    html! { code { i { (media.payload.ty().map_or_else(|| "string".to_owned(), |ty| super::parameters::typed(catalog, ty))) } u { (catalog.speller().answer(&media.payload)) } } }
}

/// Renders an error in one line, with a link to its type: most operations have the same ones. A type of its own is folded.
fn error(catalog: &Catalog<'_>, tree: &Tree<'_, '_>, one: &Response) -> Markup {
    let id = tree.fragment(&one.status);
    html! {
        div.error id=(id) {
            @if one.bodies.iter().all(|media| media.media == Operation::PLAIN_JSON) { b.status { (one.status) } } @else { (heading(one)) }
            ": " span { (prose::line(&one.description, catalog.base())) }
            @if let Some(media) = one.preferred() {
                @if let Some(ty) = media.payload.ty() {
                    @if tree.is_inline(ty) { details { summary { "Type" } (tree.whole(ty, &one.status)) } }
                    @else { " " (tree.reference(ty)) }
                }
            }
        }
    }
}
