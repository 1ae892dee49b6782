//! The root of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::doc_line;
use super::layout::{any_feature, feature};
use super::scope::ident;
use super::{Context, SourceFile, testing};
use crate::ir::Api;
use crate::passes::WEBHOOKS;
use crate::passes::name::case;
use crate::settings::Service;
use crate::text;

/// `lib.rs`.
pub(super) fn root(context: &Context<'_>) -> SourceFile {
    let mut items = modules(context.api);
    items.extend(exports());
    items.extend(service(context));
    items.extend(clients(&context.settings.service));
    let docs = context.settings.readme().lines();
    let docs = docs.map(str::to_owned).collect();
    SourceFile::rust("src/lib.rs", "library.rs", docs, Vec::new(), items)
}

/// The modules, and those of the tags in the order that `rustfmt` wants, since this file is the one that it formats.
fn modules(api: &Api) -> Vec<TokenStream> {
    let mut sorted: Vec<_> = api.tags.iter().collect();
    sorted.sort_by(|one, other| one.name.cmp(&other.name));
    let tags = sorted.into_iter().map(|tag| {
        let (name, condition) = (ident(&tag.name), any_feature(&[feature(tag)]));
        quote!(#condition pub use api::#name;)
    });
    let webhooks = (!api.webhooks.is_empty()).then(|| {
        let condition = any_feature(&[WEBHOOKS.to_owned()]);
        quote!(#condition #[rustfmt::skip] pub mod webhooks;)
    });
    let testing = testing::FEATURE;
    vec![
        quote! {
            #[rustfmt::skip]
            mod api;
            #[rustfmt::skip]
            pub mod models;
            #[cfg(feature = #testing)]
            #[rustfmt::skip]
            pub mod testing;
            #webhooks
            mod version;
            #[rustfmt::skip]
            mod wire;
        },
        quote!(#(#tags)*),
    ]
}

/// What users need of the runtime, so that they need not depend on it themselves.
fn exports() -> Vec<TokenStream> {
    vec![
        quote!(
            #[rustfmt::skip]
            pub use octoforge_runtime::{
                Answer, ApiError, Base, BuildError, Bytes, Caller, DecodeError, Endpoint, Error, ErrorDetail,
                LimitKind, Meta, Operation, Paged, RateLimit, RateLimited, Redirect, Response, Service,
                TransportError, TransportKind, Upload, http, json,
            };
        ),
        quote!(
            #[rustfmt::skip]
            pub use octoforge_runtime::json::{Boxed, Date, DateTime, Extra, Map, Maybe, Null, Number, Value};
        ),
        quote!(
            pub use version::VERSION;
        ),
    ]
}

/// The service, as a client knows it.
fn service(context: &Context<'_>) -> Vec<TokenStream> {
    let service = &context.settings.service;
    let name = ident(&case::type_name(&service.name));
    let (base, agent) = (&context.api.base_url, &service.user_agent);
    let headers = service.headers.iter();
    let headers = headers.map(|(key, value)| quote!((#key, #value)));
    let docs = text::doc(&format!(
        "{} as [`Client`] knows it: where it is, and what it wants to be told.",
        doc_line(&service.name)
    ));
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub enum #name {}
        },
        quote! {
            impl Service for #name {
                const BASE_URL: &'static str = #base;
                const USER_AGENT: &'static str = #agent;
                const HEADERS: &'static [(&'static str, &'static str)] = &[#(#headers),*];
            }
        },
    ]
}

/// The clients for it, and what belongs to them.
fn clients(service: &Service) -> Vec<TokenStream> {
    let name = ident(&case::type_name(&service.name));
    let said = doc_line(&service.name);
    let client = text::doc(&format!("A client for {said}."));
    let waiting = text::doc(&format!("A client for {said} that waits."));
    vec![
        quote! {
            #client
            #[cfg(feature = "client")]
            pub type Client = octoforge_runtime::Client<#name>;
        },
        quote! {
            #[cfg(feature = "client")]
            #[rustfmt::skip]
            pub use octoforge_runtime::{
                Cache, Cached, ClientBuilder, Clock, Download, Items, MemoryCache, Pages, RateLimits, Reply, Retry,
                SecretString, auth, transport,
            };
        },
        quote! {
            /// For programs that are not asynchronous: the same requests, sent by a client that waits.
            #[cfg(feature = "blocking")]
            pub mod blocking {
                #[rustfmt::skip]
                pub use octoforge_runtime::blocking::{Download, Items, Pages};

                #waiting
                pub type Client = octoforge_runtime::blocking::Client<super::#name>;
            }
        },
    ]
}

/// `version.rs`, the only file that names the version of the description.
pub(super) fn version(context: &Context<'_>) -> SourceFile {
    let version = &context.api.version;
    let items = vec![quote! {
        /// The version of the description that this crate was emitted from.
        pub const VERSION: &str = #version;
    }];
    let docs = vec!["The version of the description.".to_owned()];
    SourceFile::rust("src/version.rs", "library.rs", docs, Vec::new(), items)
}
