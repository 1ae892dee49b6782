//! What a call is and what comes of it. The same for all descriptions but for the name of the crate.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::scope::ident;
use super::super::{Context, SourceFile};
use super::krate;
use crate::ir::{Output, Payload};

const RENDERER: &str = "dispatch/call.rs";

/// `call.rs`.
pub(super) fn call(context: &Context<'_>) -> SourceFile {
    let krate = krate(context);
    let items = vec![
        quote! {
            /// An operation as a user calls it, found by its id.
            #[derive(Clone, Copy, Debug)]
            pub struct Call {
                /// The id of the operation.
                pub operation: &'static str,
                /// Calls its function with what is required, sets what else is given, and sends the request.
                pub send: Way,
            }
        },
        quote! {
            /// Arguments to a request on its way.
            pub type Way = fn(&Arguments, &Client) -> Result<Sent, Fault>;
        },
        quote! {
            impl Call {
                /// The operation with this id.
                #[must_use]
                pub const fn of(operation: &'static str, send: Way) -> Self {
                    Self { operation, send }
                }
            }
        },
        quote! {
            /// A request on its way, and what a caller gets of it.
            pub type Sent = Pin<Box<dyn Future<Output = Result<Got, Error>> + Send>>;
        },
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
                /// Bytes.
                Bytes(Bytes),
                /// Yes or no.
                Check(bool),
                /// Where to go.
                Redirect(Redirect),
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
        quote! {
            /// A reply without its type.
            #[must_use]
            pub fn sent<T>(
                reply: impl Future<Output = Result<T, Error>> + Send + 'static,
                got: fn(T) -> Got,
            ) -> Sent
            where
                T: 'static,
            {
                Box::pin(async move { reply.await.map(got) })
            }
        },
        quote! {
            #[cfg(feature = "client")]
            pub use ::#krate::Client;
        },
        quote! {
            /// Stands in for the client where there is none; nobody has one of these.
            #[cfg(not(feature = "client"))]
            #[derive(Clone, Copy, Debug)]
            pub enum Client {}
        },
        quote! {
            #[cfg(not(feature = "client"))]
            impl octoforge_runtime::Caller for Client {
                type Reply<'a, E: octoforge_runtime::Endpoint> = std::future::Pending<Result<E::Output, Error>>;
                type Pages<'a, E: octoforge_runtime::Paged> = Self;
                type Items<'a, E: octoforge_runtime::Paged> = Self;
                type Download<'a> = Self;

                fn call<E: octoforge_runtime::Endpoint>(&self, _: E) -> Self::Reply<'_, E> {
                    match *self {}
                }

                fn pages<E: octoforge_runtime::Paged>(&self, _: E) -> Self {
                    match *self {}
                }

                fn items<E: octoforge_runtime::Paged>(&self, _: E) -> Self {
                    match *self {}
                }

                fn download<E: octoforge_runtime::Endpoint>(&self, _: E) -> Self {
                    match *self {}
                }
            }
        },
    ];
    let uses = vec![quote! {
        use std::pin::Pin;
        use octoforge_runtime::json::{self, Json};
        use octoforge_runtime::{Bytes, Error, Redirect};
        use crate::{Arguments, Fault};
    }];
    let docs = vec!["What a call is, and what comes of it.".to_owned()];
    SourceFile::rust("dispatch/src/call.rs", RENDERER, docs, uses, items)
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
