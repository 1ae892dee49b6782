//! String enums: the declaration, and the codec with the mappings from and to strings.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::reserved::UNRECOGNIZED;
use crate::ir::{Definition, StringEnum};
use crate::render::docs::item;
use crate::render::docs::origin::origin;
use crate::render::scope::{Scope, ident};
use crate::text;

/// Renders the enum.
pub(in crate::render) fn declaration(
    scope: &Scope<'_>,
    definition: &Definition,
    literal: &StringEnum,
) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let docs = text::docs(&item::lines(
        scope,
        &definition.docs,
        &origin(scope.api, definition),
    ));
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
            /// A value that the description does not list.
            #unrecognized(String),
        }
    }]
}

/// Renders the codec.
pub(in crate::render) fn codec(definition: &Definition, literal: &StringEnum) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let text = definition.name.as_str();
    let names: Vec<_> = literal
        .values
        .iter()
        .map(|value| ident(&value.name))
        .collect();
    let texts: Vec<_> = literal.values.iter().map(|value| &value.wire).collect();
    let unrecognized = ident(UNRECOGNIZED);
    let preset = literal.preset.as_ref();
    let preset = preset.map(|text| quote!(const PRESET: &'static str = #text;));
    vec![
        quote! {
            impl StringEnum for #name {
                const NAME: &'static str = #text;
                #preset

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
        quote!(octoforge_runtime::string_enum!(#name);),
    ]
}
