//! The ways to call an operation: in Rust, and by curl.

use maud::{Markup, html};
use octoforge_generator::ir::{Operation, plain_name};

use crate::catalog::Catalog;

pub(super) fn call(catalog: &Catalog<'_>, operation: &Operation) -> Option<Markup> {
    Some(html! {
        div.sample { pre tabindex="0" { code { (signature(catalog, operation)) } } }
    })
}

/// Returns the signature of the function, over several lines if it has several arguments.
fn signature(catalog: &Catalog<'_>, operation: &Operation) -> String {
    let speller = catalog.speller();
    let arguments = operation.surface.arguments.iter();
    let arguments: Vec<String> = arguments
        .map(|one| format!("{}: {}", one.name, speller.argument(one)))
        .collect();
    let list = match arguments.len() {
        0 => String::new(),
        1 => arguments.join(", "),
        _ => format!("\n    {},\n", arguments.join(",\n    ")),
    };
    format!(
        "pub fn {}({list}) -> {}",
        operation.name,
        plain_name(&operation.request)
    )
}
