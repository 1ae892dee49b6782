//! The ways to call an operation: in Rust, and with curl.

use maud::{Markup, html};
use octoforge_generator::ir::{Operation, plain_name};

use crate::catalog::Catalog;
use crate::prose;
use crate::shown::Shown;

/// Renders the signature, and a call in Rust and with curl.
pub(super) fn call(catalog: &Catalog<'_>, operation: &Operation, shown: &Shown) -> Option<Markup> {
    Some(html! {
        (sample("rust-call", "Copy Rust", &shown.rust))
        (ways(catalog, operation))
        details { summary { "Signature" } (sample("signature", "Copy signature", &signature(catalog, operation))) (setters(catalog, operation)) }
        h3 { "curl" }
        (sample("curl-call", "Copy curl", &shown.curl))
    })
}

/// Renders the other ways to send the request: by pages, as a stream, in other media types.
fn ways(catalog: &Catalog<'_>, operation: &Operation) -> Markup {
    let speller = catalog.speller();
    let has_any =
        operation.pages.is_some() || operation.downloads || !operation.media_variants.is_empty();
    html! {
        @if has_any {
            ul.ways {
                @if let Some(pages) = &operation.pages {
                    li { code { ".pages(&client)" } ": page by page, instead of each " code { (prose::text(&speller.ty(&pages.item))) } }
                }
                @if operation.downloads { li { code { ".download(&client)" } ": the response as a stream" } }
                @for variant in &operation.media_variants {
                    li { code { "." (plain_name(&variant.name)) "()" } ": requests " code { (variant.media) }
                        ", returns " code { (prose::text(&speller.output(&variant.output))) } }
                }
            }
        }
    }
}

/// Renders the setters of the body; those of parameters are beside them.
fn setters(catalog: &Catalog<'_>, operation: &Operation) -> Markup {
    let speller = catalog.speller();
    let of_body = operation
        .surface
        .setters
        .iter()
        .filter(|one| operation.parameter(one.source).is_none());
    let lines: Vec<String> = of_body
        .map(|one| format!(".{}({})", plain_name(&one.name), speller.argument(one)))
        .collect();
    html! {
        @if !lines.is_empty() { p { "Setters of the body" } (sample("setters", "Copy setters", &lines.join("\n"))) }
    }
}

/// Renders text to copy; the script adds the button, with this label.
pub(super) fn sample(id: &str, label: &str, text: &str) -> Markup {
    html! { pre #(id) tabindex="0" data-copy=(label) { code { (prose::text(text.trim_end())) } } }
}

/// Returns the signature of the function, over several lines if it has several arguments.
pub(crate) fn signature(catalog: &Catalog<'_>, operation: &Operation) -> String {
    let speller = catalog.speller();
    let arguments = operation.surface.arguments.iter();
    let arguments: Vec<String> = arguments
        .map(|one| format!("{}: {}", one.name, speller.argument(one)))
        .collect();
    let list = match arguments.len() {
        0 | 1 => arguments.join(", "),
        _ => format!("\n    {},\n", arguments.join(",\n    ")),
    };
    format!(
        "pub fn {}({list}) -> {}",
        operation.name,
        plain_name(&operation.request)
    )
}
