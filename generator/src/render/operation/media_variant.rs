//! Media variants of an operation: a method of its request, and the request type that the method returns.

use proc_macro2::TokenStream;
use quote::quote;

use super::output::outcomes_enum;
use crate::ir::{MediaVariant, Operation, Output};
use crate::render::docs::operation as docs;
use crate::render::scope::{Scope, ident};
use crate::text;

/// Renders the methods, one for each media variant.
pub(super) fn methods(operation: &Operation) -> Vec<TokenStream> {
    let methods = operation.media_variants.iter().map(|choice| {
        let (name, request) = (ident(&choice.name), ident(&choice.request));
        let docs = text::doc(&docs::choice(operation, choice));
        quote! {
            #docs
            pub fn #name(self) -> #request {
                #request(self)
            }
        }
    });
    methods.collect()
}

/// Renders the request type of a media variant, and the enum of its outcomes if there is one.
pub(super) fn declaration(
    scope: &Scope<'_>,
    operation: &Operation,
    choice: &MediaVariant,
) -> Vec<TokenStream> {
    let (of, name) = (ident(&operation.request), ident(&choice.request));
    let docs = text::doc(&format!(
        "A request of [`{0}`]({0}()) for the media type {1}.",
        operation.name.trim_start_matches("r#"),
        text::code(&choice.media)
    ));
    let mut items = vec![quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name(pub(crate) #of);
    }];
    if let Output::Variants(name, outcomes) = &choice.output {
        items.push(outcomes_enum(scope, operation, name, outcomes));
    }
    items
}
