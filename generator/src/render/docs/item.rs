//! Documentation of emitted items.

use proc_macro2::TokenStream;
use quote::quote;

use super::constraints;
use super::markdown::{doc_line, doc_lines, page};
use crate::ir::{Docs, Payload, Type};
use crate::render::scope::{Scope, link};
use crate::text;

/// Returns the documentation of an item: its description, else its title, else `otherwise`; then its constraints, and a
/// link to further documentation.
pub(in crate::render) fn lines(scope: &Scope<'_>, docs: &Docs, otherwise: &str) -> Vec<String> {
    let base = scope.api.docs_url.as_deref();
    let said = docs
        .description
        .as_deref()
        .or(docs.title.as_deref())
        .unwrap_or_default();
    let mut lines = doc_lines(said, base);
    if lines.is_empty() {
        lines.extend((!otherwise.is_empty()).then(|| otherwise.to_owned()));
    }
    paragraph(&mut lines, constraints::sentence(&docs.constraints));
    if let Some(link) = &docs.link {
        let more = match page(link, base) {
            Some(page) => format!("Read more in [the API's documentation](<{page}>)."),
            None => format!("Read more at {}.", text::code(link)),
        };
        paragraph(&mut lines, [more]);
    }
    lines
}

/// Adds a paragraph.
pub(in crate::render) fn paragraph(
    lines: &mut Vec<String>,
    more: impl IntoIterator<Item = String>,
) {
    let mut more = more.into_iter().peekable();
    if more.peek().is_some() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

/// Returns text of the description as one line of documentation.
pub(in crate::render) fn line(scope: &Scope<'_>, text: &str) -> String {
    let lines = doc_lines(text, scope.api.docs_url.as_deref());
    // A list or a code block is folded to plain text, since there is room for one line only.
    doc_line(&lines.join("\n"))
}

/// Renders `#[deprecated]` if the item is deprecated.
pub(in crate::render) fn deprecated(docs: &Docs) -> TokenStream {
    if docs.deprecated {
        quote!(#[deprecated])
    } else {
        TokenStream::new()
    }
}

/// Describes the content of a body in words, with links.
pub(in crate::render) fn payload(scope: &Scope<'_>, payload: &Payload) -> String {
    match payload {
        Payload::Json(ty) => type_words(scope, ty),
        Payload::Text => "text".to_owned(),
        Payload::Form(_) => "a form".to_owned(),
        Payload::Binary => "bytes".to_owned(),
    }
}

/// Describes the content of a variant: the title of its type, or the type in words.
pub(in crate::render) fn holding(scope: &Scope<'_>, ty: &Type) -> String {
    let definition = match ty.without_null() {
        Type::Named(id) => scope.api.definition(*id),
        _ => None,
    };
    let title = definition.and_then(|definition| definition.docs.title.as_deref());
    let words = title.map_or_else(|| type_words(scope, ty), |title| line(scope, title));
    let mut characters = words.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    format!(
        "{}.",
        first
            .chain(characters)
            .collect::<String>()
            .trim_end_matches('.')
    )
}

fn type_words(scope: &Scope<'_>, ty: &Type) -> String {
    match ty {
        Type::Any(_) => "any JSON".to_owned(),
        Type::Boolean => "a boolean".to_owned(),
        Type::Integer | Type::Number => "a number".to_owned(),
        Type::String | Type::DateTime | Type::Date | Type::Binary => "text".to_owned(),
        Type::List(inner) => format!("a list of {}", type_words(scope, inner)),
        Type::Map(inner) => format!("a map to {}", type_words(scope, inner)),
        Type::Nullable(inner) => format!("{} or null", type_words(scope, inner)),
        Type::Boxed(inner) => type_words(scope, inner),
        Type::Named(id) => scope.api.definition(*id).map(link).unwrap_or_default(),
    }
}
