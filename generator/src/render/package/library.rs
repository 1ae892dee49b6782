//! Renders `lib.rs` and `version.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::reserved::WEBHOOKS;
use crate::ir::{Api, Body};
use crate::render::docs::markdown::doc_line;
use crate::render::layout::{any_feature, feature};
use crate::render::scope::ident;
use crate::render::{Context, SourceFile, examples};
use crate::text;

/// Renders `lib.rs`.
pub(in crate::render) fn root(context: &Context<'_>) -> SourceFile {
    let mut items = modules(context.api);
    items.extend(exports(context.api));
    items.extend(service(context));
    items.extend(clients(context));
    let docs = context.settings.readme().lines();
    let docs = docs.map(str::to_owned).collect();
    SourceFile::rust("src/lib.rs", "package/library.rs", docs, Vec::new(), items)
}

/// Renders the modules; those of tags in the order that `rustfmt` requires, since it formats this file only.
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
    let testing = examples::FEATURE;
    vec![
        quote! {
            #[allow(missing_docs, reason = "fields and setters have the documentation that the description has for them")]
            #[rustfmt::skip]
            mod api;
            #[allow(missing_docs, reason = "fields have the documentation that the description has for them")]
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

/// Re-exports items of the runtime, so that users need no dependency on it.
fn exports(api: &Api) -> Vec<TokenStream> {
    let mut bodies = api.operations.iter().filter_map(|one| one.body.as_ref());
    let forms = bodies.any(Body::is_form).then(|| {
        quote!(
            pub use octoforge_runtime::{Form, FormField, Style};
        )
    });
    let mut exports = vec![
        quote!(
            #[rustfmt::skip]
            pub use octoforge_runtime::{
                Answer, ApiError, Base, BuildError, Bytes, Caller, DecodeError, Endpoint, Error, ErrorDetail,
                LimitKind, Meta, Operation, OptionalExt, Paged, RateLimit, RateLimited, Redirect, Response, Service,
                Strict, TransportError, TransportKind, Upload, http, jiff, json,
            };
        ),
        quote!(
            #[rustfmt::skip]
            pub use octoforge_runtime::json::{Boxed, Date, DateTime, Deviation, Extra, Map, Maybe, Null, Number, Value};
        ),
        quote!(
            pub use version::VERSION;
        ),
    ];
    exports.extend(forms);
    exports
}

/// Renders the service type of the client.
fn service(context: &Context<'_>) -> Vec<TokenStream> {
    let service = &context.settings.service;
    let name = ident(&context.api.service);
    let (base, agent) = (&context.api.base_url, &service.user_agent);
    let headers = service.headers.iter();
    let headers = headers.map(|(key, value)| quote!((#key, #value)));
    let docs = text::doc(&format!(
        "The service {}: its base URL, user agent and headers, for [`Client`].",
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

/// Renders the asynchronous and the blocking client.
fn clients(context: &Context<'_>) -> Vec<TokenStream> {
    let name = ident(&context.api.service);
    let said = doc_line(&context.settings.service.name);
    let client = text::doc(&format!("A client for {said}."));
    let blocking = text::doc(&format!("A blocking client for {said}."));
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
                SecretString, auth, login, transport,
            };
        },
        quote! {
            /// The blocking client, for programs that are not asynchronous. It sends the same requests.
            #[cfg(feature = "blocking")]
            pub mod blocking {
                #[rustfmt::skip]
                pub use octoforge_runtime::blocking::{Download, Items, Pages};

                #blocking
                pub type Client = octoforge_runtime::blocking::Client<super::#name>;
            }
        },
    ]
}

/// Renders `version.rs`, the only file that contains the version of the description.
pub(in crate::render) fn version(context: &Context<'_>) -> SourceFile {
    let version = &context.api.version;
    let items = vec![quote! {
        /// The version of the description that this crate was emitted from.
        pub const VERSION: &str = #version;
    }];
    let docs = vec!["The version of the description.".to_owned()];
    SourceFile::rust(
        "src/version.rs",
        "package/library.rs",
        docs,
        Vec::new(),
        items,
    )
}
