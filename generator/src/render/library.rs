//! The root of the crate.

use quote::quote;

use super::layout::{any_feature, feature};
use super::scope::ident;
use super::{Context, SourceFile, testing};
use crate::passes::WEBHOOKS;
use crate::passes::name::case;

/// `lib.rs`.
pub(super) fn root(context: &Context<'_>) -> SourceFile {
    let (api, service) = (context.api, &context.settings.service);
    let name = ident(&case::type_name(&service.name));
    // In the order that `rustfmt` wants, since this file is the one that it formats.
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
    let (base, agent) = (&api.base_url, &service.user_agent);
    let headers = service
        .headers
        .iter()
        .map(|(key, value)| quote!((#key, #value)));
    let docs = format!(
        " {} as [`Client`] knows it: where it is, and what it wants to be told.",
        service.name
    );
    let client = format!(" A client for {}.", service.name);
    let blocking =
        " For programs that are not asynchronous: the same requests, sent by a client that waits.";
    let client_that_waits = format!(" A client for {} that waits.", service.name);
    let items = vec![
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
            pub use octoforge_runtime::json::{Date, DateTime, Extra, Map, Maybe, Null, Number, Value};
        ),
        quote!(
            pub use version::VERSION;
        ),
        quote! {
            #[doc = #docs]
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
        quote! {
            #[doc = #client]
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
            #[doc = #blocking]
            #[cfg(feature = "blocking")]
            pub mod blocking {
                #[rustfmt::skip]
                pub use octoforge_runtime::blocking::{Download, Items, Pages};

                #[doc = #client_that_waits]
                pub type Client = octoforge_runtime::blocking::Client<super::#name>;
            }
        },
    ];
    let docs = context
        .settings
        .readme()
        .lines()
        .map(str::to_owned)
        .collect();
    SourceFile::rust("src/lib.rs", "library.rs", docs, Vec::new(), items)
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
