//! Bodies that the description shows, as Rust writes them. Takes an example; gives the expression of its text.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Shared;
use crate::ir::{Api, ExampleId, Media};

pub(super) fn constant(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// JSON on several lines, as people read it.
pub(super) fn json(api: &Api, id: ExampleId) -> TokenStream {
    let text = api
        .example(id)
        .map_or("null", |example| example.json.as_str());
    let value: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    raw(&format!("{value:#}"))
}

/// A body as it is sent: JSON, or the text that JSON shows it as.
pub(super) fn body_text(api: &Api, shared: &Shared, body: &Media, id: ExampleId) -> TokenStream {
    if let Some((name, _)) = shared.get(&id) {
        let name = constant(name);
        return quote!(shown::#name);
    }
    let example = api.example(id).map_or("", |example| example.json.as_str());
    match serde_json::from_str(example) {
        Ok(serde_json::Value::String(text)) if body.payload.json().is_none() => raw(&text),
        _ => json(api, id),
    }
}

/// A raw string, if the text needs one.
fn raw(text: &str) -> TokenStream {
    let mut hashes = String::from("#");
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let plain = !text.contains(['"', '\\']);
    let literal = format!("r{hashes}\"{text}\"{hashes}");
    match literal.parse::<Literal>() {
        // A raw string cannot hold a carriage return.
        Ok(raw) if !plain => quote!(#raw),
        _ => quote!(#text),
    }
}
