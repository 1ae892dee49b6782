//! The parameters and the body of a request.

use maud::{Markup, html};
use octoforge_generator::ir::{Argument, Operation, Parameter, Payload, Source, Type, plain_name};

use super::schema;
use crate::catalog::Catalog;
use crate::prose;
use crate::tree::notation::{literals, typescript};
use crate::tree::{Tree, docs_of};

/// Places of parameters, with their headings.
const PLACES: [(&str, &str); 4] = [
    ("path", "Path Parameters"),
    ("query", "Query Parameters"),
    ("header", "Header Parameters"),
    ("cookie", "Cookie Parameters"),
];

pub(super) fn parameters(
    catalog: &Catalog<'_>,
    tree: &Tree<'_, '_>,
    operation: &Operation,
) -> Option<Markup> {
    if operation.parameters.is_empty() {
        return None;
    }
    Some(html! {
        @for (word, title) in PLACES {
            @let here: Vec<(usize, &Parameter)> = operation.parameters.iter().enumerate().filter(|(_, one)| one.style.location() == word).collect();
            @if !here.is_empty() {
                h3 { span.place { (word) } " " (title) }
                table {
                    thead { tr { th scope="col" { "Name" } th scope="col" { "Type" } } }
                    tbody { @for (index, one) in here { (row(catalog, tree, operation, word, index, one)) } }
                }
            }
        }
    })
}

fn row(
    catalog: &Catalog<'_>,
    tree: &Tree<'_, '_>,
    operation: &Operation,
    place: &str,
    index: usize,
    one: &Parameter,
) -> Markup {
    let id = tree.fragment(&format!("{place}.{}", one.wire));
    html! {
        tr id=(id) {
            th scope="row" {
                code { (one.wire) } @if one.required { " " span.required { "required" } }
                (docs_of(catalog, &one.docs))
            }
            td {
                code { i { (prose::text(&typed(catalog, &one.ty))) } u { (prose::text(&rust(catalog, operation, Source::Parameter(index)))) } }
                @if !one.required { @if let Some(values) = values(catalog, &one.ty) { span.rust.values { " " (prose::text(&values)) } } }
            }
        }
    }
}

/// Returns a type of a parameter in TypeScript, its values in place.
pub(crate) fn typed(catalog: &Catalog<'_>, ty: &Type) -> String {
    let name = match (
        values(catalog, ty),
        ty.named().and_then(|id| catalog.api.definition(id)),
    ) {
        (Some(values), _) => values,
        (None, Some(definition)) => crate::tree::notation::rust_name(definition),
        (None, None) => String::new(),
    };
    typescript(catalog.api, ty).around(&name)
}

/// Returns the values of the string enum in a type.
fn values(catalog: &Catalog<'_>, ty: &Type) -> Option<String> {
    let definition = catalog.api.definition(ty.named()?)?;
    match &definition.shape {
        octoforge_generator::ir::Shape::StringEnum(one) => {
            let values: Vec<&str> = one.values.iter().map(|value| value.wire.as_str()).collect();
            Some(literals(&values))
        }
        _ => None,
    }
}

/// Returns the argument or the setter that sets a part of the request: `owner: impl Into<String>`, `.page(…)`.
fn rust(catalog: &Catalog<'_>, operation: &Operation, source: Source) -> String {
    let speller = catalog.speller();
    let find = |list: &[Argument]| list.iter().find(|one| one.source == source).cloned();
    if let Some(one) = find(&operation.surface.arguments) {
        return format!("{}: {}", plain_name(&one.name), speller.argument(&one));
    }
    find(&operation.surface.setters)
        .map(|one| format!(".{}({})", plain_name(&one.name), speller.argument(&one)))
        .unwrap_or_default()
}

pub(super) fn body(
    catalog: &Catalog<'_>,
    tree: &Tree<'_, '_>,
    operation: &Operation,
) -> Option<Markup> {
    let body = operation.body.as_ref()?;
    let place = format!("{}/requestBody/content", operation.place.pointer);
    Some(html! {
        p { code { (body.media) } " " @if body.required { span.required { "required" } } @else { "optional" }
            @if body.forms.len() > 1 { ", or " @for (index, form) in body.forms.iter().filter(|form| form.media != body.media).enumerate() { @if index > 0 { ", " } code { (form.media) } } } }
        @if let Some(text) = &body.description { div.prose { (prose::blocks(text, catalog.base())) } }
        @match &body.payload {
            Payload::Json(ty) | Payload::Form(ty) => {
                (tree.whole(ty, "body"))
                (schema::of_body(catalog, &place, &body.media))
                (schema::example(catalog, operation))
            }
            Payload::Text => p { code { "string" } },
            Payload::Binary => p { code { i { "Blob" } u { "body: impl Into<Upload>" } } },
        }
    })
}
