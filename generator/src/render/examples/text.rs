//! Renders example bodies. Takes: an example. Gives: the expression of its text.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Shared;
use crate::ir::{Api, ExampleId, Media};
use crate::render::scope::ident;
use crate::text::literal;

pub(super) fn constant(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Renders JSON on several lines.
pub(super) fn json(api: &Api, id: ExampleId) -> TokenStream {
    let text = api
        .example(id)
        .map_or("null", |example| example.json.as_str());
    let value: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    literal(&format!("{value:#}"))
}

/// Renders a body as it is sent: JSON, or the text that a JSON string represents.
pub(super) fn body_text(api: &Api, shared: &Shared, body: &Media, id: ExampleId) -> TokenStream {
    if let Some(example) = shared.get(&id) {
        let (tag, name) = (ident(&example.tag), constant(&example.name));
        return quote!(shown::#tag::#name);
    }
    let example = api.example(id).map_or("", |example| example.json.as_str());
    match serde_json::from_str(example) {
        Ok(serde_json::Value::String(text)) if body.payload.json().is_none() => literal(&text),
        _ => json(api, id),
    }
}
