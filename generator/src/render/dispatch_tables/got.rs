//! Converts the output of an operation to the untyped `Got` of `tests/dispatch`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::scope::ident;
use crate::ir::{Output, Payload};

/// Returns the conversion of an output to a `Got`.
pub(super) fn got(krate: &Ident, tag: &Ident, output: &Output) -> TokenStream {
    match output {
        Output::Empty => quote!(Got::nothing),
        Output::Check => quote!(Got::Check),
        Output::Redirect => quote!(Got::Redirect),
        Output::Awaited => quote!(|place| place.map_or(Got::Nothing, Got::Redirect)),
        Output::Optional(_) => quote!(Got::json),
        Output::Payload(payload) => got_payload(payload),
        Output::Variants(name, outcomes) => {
            let name = ident(name);
            let arms = outcomes.iter().map(|outcome| {
                let (variant, got) = (
                    ident(&outcome.name),
                    outcome.payload.as_ref().map(got_payload),
                );
                match got {
                    Some(got) => quote!(::#krate::#tag::#name::#variant(value) => #got(value)),
                    None => quote!(::#krate::#tag::#name::#variant => Got::Nothing),
                }
            });
            // The enum is `#[non_exhaustive]`, and the tables belong to another crate.
            quote!(|output| match output { #(#arms,)* _ => Got::Nothing })
        }
    }
}

fn got_payload(payload: &Payload) -> TokenStream {
    match payload {
        Payload::Json(_) => quote!(Got::json),
        Payload::Text => quote!(Got::Text),
        Payload::Form(_) | Payload::Binary => quote!(Got::Bytes),
    }
}
