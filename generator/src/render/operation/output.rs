//! Output of an operation: its type, and the expression that decodes it from the response.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Operation, Outcome, Output, Payload};
use crate::render::docs::operation as docs;
use crate::render::scope::{Scope, ident};
use crate::text;

pub(super) fn outcomes_enum(
    scope: &Scope<'_>,
    operation: &Operation,
    name: &str,
    outcomes: &[Outcome],
) -> TokenStream {
    let name = ident(name);
    let docs = text::doc(&format!(
        "The output of [`{0}`]({0}()), by status.",
        operation.name.trim_start_matches("r#")
    ));
    let variants = outcomes.iter().map(|outcome| {
        let (name, docs) = (
            ident(&outcome.name),
            text::doc(&docs::outcome(operation, outcome.status)),
        );
        let holds = outcome.payload.as_ref().map(|payload| {
            let ty = answer_type(scope, payload);
            quote!((#ty))
        });
        quote!(#docs #name #holds)
    });
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "a box would be one more allocation for each value")]
        pub enum #name { #(#variants),* }
    }
}

fn answer_type(scope: &Scope<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::Json(ty) => scope.ty(ty),
        Payload::Text => quote!(String),
        Payload::Form(_) | Payload::Binary => {
            let bytes = scope.runtime("Bytes");
            quote!(#bytes)
        }
    }
}

/// Renders the type of the output, and the expression that decodes it from the response.
pub(super) fn output(scope: &Scope<'_>, output: &Output) -> (TokenStream, TokenStream) {
    match output {
        Output::Empty => (quote!(()), quote!(answer.empty())),
        Output::Check => (quote!(bool), quote!(answer.check())),
        Output::Redirect => {
            let redirect = scope.runtime("Redirect");
            (quote!(#redirect), quote!(answer.location()))
        }
        Output::Awaited => {
            let redirect = scope.runtime("Redirect");
            (
                quote!(Option<#redirect>),
                quote! {
                    match answer.status().is_redirection() {
                        true => answer.location().map(Some),
                        false => Ok(None),
                    }
                },
            )
        }
        Output::Optional(ty) => {
            let ty = scope.ty(ty);
            (quote!(Option<#ty>), quote!(answer.optional()))
        }
        Output::Payload(payload) => (answer_type(scope, payload), reading(payload)),
        Output::Variants(name, outcomes) => {
            scope.local(name);
            let name = ident(name);
            let arms = outcomes.iter().map(|outcome| {
                let (status, variant) = (
                    Literal::u16_unsuffixed(outcome.status),
                    ident(&outcome.name),
                );
                match &outcome.payload {
                    Some(payload) => {
                        let reading = reading(payload);
                        quote!(#status => Ok(#name::#variant(#reading?)))
                    }
                    None => quote!(#status => Ok(#name::#variant)),
                }
            });
            (
                quote!(#name),
                quote! {
                    match answer.status().as_u16() {
                        #(#arms,)*
                        _ => Err(answer.unexpected()),
                    }
                },
            )
        }
    }
}

fn reading(payload: &Payload) -> TokenStream {
    match payload {
        Payload::Json(_) => quote!(answer.json()),
        Payload::Text => quote!(answer.text()),
        Payload::Form(_) | Payload::Binary => quote!(answer.bytes()),
    }
}
