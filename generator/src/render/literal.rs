//! Open enums: what people read, and the two mappings to and from text.

use proc_macro2::TokenStream;
use quote::quote;

use super::object::origin;
use super::scope::{Scope, ident};
use super::words;
use crate::ir::{Definition, Literal};
use crate::passes::name::UNRECOGNIZED;
use crate::text;

/// The enum.
pub(super) fn human(
    scope: &Scope<'_>,
    definition: &Definition,
    literal: &Literal,
) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let docs = text::docs(&words::lines(scope, &definition.docs, &origin(definition)));
    let variants = literal.values.iter().map(|value| {
        let name = ident(&value.name);
        let docs = text::doc(&text::code(&value.wire));
        quote!(#docs #name)
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
