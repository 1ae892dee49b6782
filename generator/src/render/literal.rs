//! Open enums: what people read, and the two mappings to and from text.

use proc_macro2::TokenStream;
use quote::quote;

use super::object::origin;
use super::scope::{Scope, ident};
use super::words;
use crate::ir::{Definition, Literal};
use crate::passes::name::UNRECOGNIZED;

/// The enum.
pub(super) fn human(
    scope: &Scope<'_>,
    definition: &Definition,
    literal: &Literal,
) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let docs = words::attributes(&words::lines(scope, &definition.docs, &origin(definition)));
    let variants = literal.values.iter().map(|value| {
        let name = ident(&value.name);
        let docs = format!(" {}", quoted(&value.wire));
        quote!(#[doc = #docs] #name)
    });
    let unrecognized = ident(UNRECOGNIZED);
    vec![quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// Another text, which the description does not list.
            #unrecognized(String),
        }
    }]
}

/// A text as code in documentation, whatever it holds.
fn quoted(text: &str) -> String {
    let line = text.replace(['\n', '\r'], " ");
    if line.contains('`') {
        format!("`` {line} ``")
    } else {
        format!("`{line}`")
    }
}

/// The mappings.
pub(super) fn wire(definition: &Definition, literal: &Literal) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let text = &definition.name;
    let names: Vec<_> = literal
        .values
        .iter()
        .map(|value| ident(&value.name))
        .collect();
    let texts: Vec<_> = literal.values.iter().map(|value| &value.wire).collect();
    let unrecognized = ident(UNRECOGNIZED);
    vec![
        quote! {
            impl Literal for #name {
                const NAME: &'static str = #text;

                fn as_text(&self) -> &str {
                    match self {
                        #(Self::#names => #texts,)*
                        Self::#unrecognized(text) => text,
                    }
                }

                fn from_text(text: &str) -> Self {
                    match text {
                        #(#texts => Self::#names,)*
                        _ => Self::#unrecognized(text.to_owned()),
                    }
                }
            }
        },
        quote!(octoforge_runtime::literal!(#name);),
    ]
}
