//! Documentation of emitted items.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{doc_line, doc_lines, page};
use super::scope::{Scope, link};
use crate::ir::{Docs, Payload, Type};
use crate::text;

/// What the description says of an item: its text, or its title where there is no text, or else `otherwise`; then
/// where more is to be read.
pub(super) fn lines(scope: &Scope<'_>, docs: &Docs, otherwise: &str) -> Vec<String> {
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
pub(super) fn paragraph(lines: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    let mut more = more.into_iter().peekable();
    if more.peek().is_some() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

/// One line of the description.
pub(super) fn line(scope: &Scope<'_>, text: &str) -> String {
    let lines = doc_lines(text, scope.api.docs_url.as_deref());
    // A list or a block of code in a place for one line is folded as plain text.
    doc_line(&lines.join("\n"))
}

/// `#[deprecated]`, if it is.
pub(super) fn deprecated(docs: &Docs) -> TokenStream {
    if docs.deprecated {
        quote!(#[deprecated])
    } else {
        TokenStream::new()
    }
}

/// What a body holds, in words, with links.
pub(super) fn payload(scope: &Scope<'_>, payload: &Payload) -> String {
    match payload {
        Payload::Json(ty) => type_words(scope, ty),
        Payload::Text => "text".to_owned(),
        Payload::Form(_) => "a form".to_owned(),
        Payload::Binary => "bytes".to_owned(),
    }
}

/// What a variant holds: the title of its type, or the type in words.
pub(super) fn holding(scope: &Scope<'_>, ty: &Type) -> String {
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
