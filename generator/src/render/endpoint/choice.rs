//! The media types that an operation can be asked for: a method of its request, and the request that it gives.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::scope::{Scope, ident};
use super::output::outcomes_enum;
use super::words;
use crate::ir::{Choice, Operation, Output};
use crate::text;

/// The methods, one for each media type.
pub(super) fn methods(operation: &Operation) -> Vec<TokenStream> {
    let methods = operation.choices.iter().map(|choice| {
        let (name, request) = (ident(&choice.name), ident(&choice.request));
        let docs = text::doc(&words::choice(operation, choice));
        quote! {
            #docs
            pub fn #name(self) -> #request {
                #request(self)
            }
        }
    });
    methods.collect()
}

/// The request that a method gives, and the enum of its answers if there is one.
pub(super) fn human(scope: &Scope<'_>, operation: &Operation, choice: &Choice) -> Vec<TokenStream> {
    let (of, name) = (ident(&operation.request), ident(&choice.request));
    let docs = text::doc(&format!(
        "[`{0}`]({0}()) asked for {1}.",
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
