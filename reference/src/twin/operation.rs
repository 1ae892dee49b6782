//! The page of an operation as Markdown.

use std::fmt::Write as _;

use octoforge_generator::ir::{Operation, Parameter, Response};
use octoforge_generator::{constraints_sentence, page_address};

use super::{block, code, line, prose};
use crate::catalog::Catalog;
use crate::facts;
use crate::page::parameters::typed;
use crate::page::responses::is_error;
use crate::sections::title;
use crate::shown::Shown;
use crate::tree::text::whole;

/// Returns the page of an operation.
pub(crate) fn operation(catalog: &Catalog<'_>, operation: &Operation, shown: &Shown) -> String {
    let mut out = format!("# {}\n\n", line(title(operation)));
    let server = facts::server(catalog, operation);
    let _ = writeln!(
        out,
        "{} at {}\n",
        code(&format!("{} {}", operation.method, operation.path)),
        code(&server)
    );
    if operation.docs.deprecated {
        out.push_str("**Deprecated.**\n\n");
    }
    if let Some(text) = &operation.docs.description {
        let _ = writeln!(out, "{}\n", prose(catalog, text));
    }
    if let Some(link) = operation
        .docs
        .link
        .as_deref()
        .and_then(|link| page_address(link, catalog.base()))
    {
        let _ = writeln!(out, "Documentation: <{link}>\n");
    }
    let _ = writeln!(
        out,
        "## Call\n\n{}\n{}",
        block("rust", &shown.rust),
        block("sh", &shown.curl)
    );
    parameters(catalog, operation, &mut out);
    if let Some(body) = &operation.body {
        let need = if body.required {
            "required"
        } else {
            "optional"
        };
        let _ = writeln!(out, "## Body\n\n{}, {need}\n", code(&body.media));
        if let Some(ty) = body.payload.ty() {
            let _ = writeln!(out, "{}", block("ts", &whole(catalog, ty)));
        }
    }
    out.push_str("## Responses\n\n");
    for one in &operation.responses {
        response(catalog, operation, one, &mut out);
    }
    out
}

fn parameters(catalog: &Catalog<'_>, operation: &Operation, out: &mut String) {
    if operation.parameters.is_empty() {
        return;
    }
    out.push_str("## Parameters\n\n");
    for one in &operation.parameters {
        parameter(catalog, one, out);
    }
    out.push('\n');
}

fn parameter(catalog: &Catalog<'_>, one: &Parameter, out: &mut String) {
    let place = one.style.location();
    let need = if one.required { ", required" } else { "" };
    let _ = write!(
        out,
        "- {} ({place}{need}): {}",
        code(&one.wire),
        code(&typed(catalog, &one.ty))
    );
    let text = one
        .docs
        .description
        .as_deref()
        .map(line)
        .unwrap_or_default();
    let more = constraints_sentence(&one.docs.constraints).unwrap_or_default();
    let text = format!("{text} {more}");
    let text = text.trim();
    let _ = writeln!(out, "{}{text}", if text.is_empty() { "" } else { ". " });
}

/// Writes a response: a success with its type, an error in one line.
fn response(catalog: &Catalog<'_>, operation: &Operation, one: &Response, out: &mut String) {
    let media: Vec<String> = one.bodies.iter().map(|body| code(&body.media)).collect();
    let media = if media.is_empty() {
        "no content".to_owned()
    } else {
        media.join(", ")
    };
    let ty = one.preferred().and_then(|media| media.payload.ty());
    let _ = write!(
        out,
        "- **{}** {media}: {}",
        one.status,
        line(&one.description)
    );
    match ty {
        Some(ty) if is_error(operation, &one.status) => {
            let _ = writeln!(out, " {}", code(&typed(catalog, ty)));
        }
        Some(ty) => {
            let _ = writeln!(out, "\n\n{}", block("ts", &whole(catalog, ty)));
        }
        None => out.push('\n'),
    }
}
