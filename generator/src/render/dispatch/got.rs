//! What comes of a call, without its type; and how it is made of what a caller gets.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::SourceFile;
use super::super::scope::ident;
use crate::ir::{Output, Payload};

const RENDERER: &str = "dispatch/got.rs";

/// `got.rs`. The same for all descriptions.
pub(super) fn file() -> SourceFile {
    let items = vec![
        quote! {
            /// What a caller gets, without its type.
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum Got {
                /// Nothing.
                Nothing,
                /// JSON, as the type of it writes it.
                Json(String),
                /// Text.
                Text(String),
                /// Bytes, or what was downloaded.
                Bytes(Bytes),
                /// Yes or no.
                Check(bool),
                /// Where to go.
                Redirect(Redirect),
                /// Page after page.
                Pages(Vec<Got>),
                /// What all pages list.
                Items {
                    /// Each of them as JSON.
                    all: Vec<String>,
                    /// How many there are by the service's own count, where it gives one.
                    total: Option<i64>,
                },
            }
        },
        quote! {
            impl Got {
                /// What this type writes.
                #[must_use]
                pub fn json<T: Json>(value: T) -> Self {
                    Self::Json(json::to_string::<dyn Json>(&value))
                }

                /// Nothing.
                #[must_use]
                pub fn nothing((): ()) -> Self {
                    Self::Nothing
                }
            }
        },
    ];
    let uses = vec![quote! {
        use octoforge_runtime::json::{self, Json};
        use octoforge_runtime::{Bytes, Redirect};
    }];
    let docs = vec!["What comes of a call.".to_owned()];
    SourceFile::rust("dispatch/src/got.rs", RENDERER, docs, uses, items)
}

/// The function that makes a `Got` of what a caller gets.
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
            // The crate may come to know more of them, this package with it.
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
