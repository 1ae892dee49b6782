//! The package beside the crate that finds types and functions by what the description calls them: each body by
//! operation, status and media type, each function by operation. Tests that are driven by data need it; users of the
//! crate never compile it, nor download it.

mod absent;
mod arguments;
mod bodies;
mod call;
mod calls;
mod got;
mod ways;

use proc_macro2::{Ident, Span};
use quote::quote;

use super::scope::{Scope, ident};
use super::{Content, Context, Plan, SourceFile, manifest};
use crate::text;

const RENDERER: &str = "dispatch/mod.rs";

/// The files of the package.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let mut plans = vec![
        Plan::new(|| cargo(context)),
        Plan::new(|| root(context)),
        Plan::new(|| operations(context)),
        Plan::new(|| bodies::responses(context)),
        Plan::new(|| bodies::requests(context)),
        Plan::new(|| bodies::webhooks(context)),
        Plan::new(arguments::arguments),
        Plan::new(|| call::file(context)),
        Plan::new(got::file),
        Plan::new(absent::file),
    ];
    plans.extend(calls::plans(context));
    plans
}

fn cargo(context: &Context<'_>) -> SourceFile {
    SourceFile {
        path: "dispatch/Cargo.toml".to_owned(),
        renderer: RENDERER,
        content: Content::Text {
            comment: ("# ", ""),
            text: manifest::dispatch(context),
        },
    }
}

fn root(context: &Context<'_>) -> SourceFile {
    let items = vec![
        quote! {
            #[cfg(not(feature = "client"))]
            #[rustfmt::skip]
            mod absent;
            #[rustfmt::skip]
            mod arguments;
            #[rustfmt::skip]
            pub mod call;
            #[rustfmt::skip]
            mod calls;
            #[rustfmt::skip]
            mod got;
            #[rustfmt::skip]
            mod operations;
            #[rustfmt::skip]
            mod requests;
            #[rustfmt::skip]
            mod responses;
            #[rustfmt::skip]
            mod webhooks;
        },
        quote! {
            pub use self::arguments::{Arguments, Fault};
            pub use self::calls::CALLS;
            pub use self::got::Got;
            pub use self::operations::OPERATIONS;
            pub use self::requests::REQUESTS;
            pub use self::responses::RESPONSES;
            pub use self::webhooks::WEBHOOKS;
        },
        quote! {
            use octoforge_runtime::json::{self, Json, JsonError};
            use octoforge_runtime::testing::{Example, Examples};
            use octoforge_runtime::{Bytes, Error, Operation, http};
        },
        quote! {
            /// An operation, without its types.
            #[derive(Clone, Copy, Debug)]
            pub struct Endpoint {
                /// What the description says about it.
                pub operation: Operation,
                /// Every answer that the description shows.
                pub examples: &'static [Example],
                /// Reads a response as a caller would, and drops what it gives.
                pub read: fn(http::Response<Bytes>) -> Result<(), Error>,
            }
        },
        quote! {
            impl Endpoint {
                /// The operation whose request is `E`.
                #[must_use]
                pub const fn of<E: Examples>() -> Self {
                    Self {
                        operation: E::OPERATION,
                        examples: E::EXAMPLES,
                        read: |response| E::from_response(response).map(drop),
                    }
                }
            }
        },
        quote! {
            /// A body that the description knows.
            #[derive(Clone, Copy, Debug)]
            pub struct Body {
                /// The id of the operation, or the key of the webhook.
                pub operation: &'static str,
                /// The status that it comes with; empty for what is sent.
                pub status: &'static str,
                /// The media type, as the description spells it.
                pub media: &'static str,
                /// Reads JSON as the body's type, and writes that.
                pub round_trip: RoundTrip,
            }
        },
        quote! {
            /// JSON text to JSON text, by way of a type.
            pub type RoundTrip = fn(&[u8]) -> Result<Vec<u8>, JsonError>;
        },
        quote! {
            impl Body {
                /// A body whose type is `T`.
                #[must_use]
                pub const fn of<T: Json>(
                    operation: &'static str,
                    status: &'static str,
                    media: &'static str,
                ) -> Self {
                    Self {
                        operation,
                        status,
                        media,
                        round_trip: |text| Ok(json::to_vec(&json::from_slice::<T>(text)?)),
                    }
                }
            }
        },
    ];
    let docs = format!(
        "The types and functions of {}, found by what the description calls them. For tests that are driven by data.",
        text::code(&context.settings.krate.name)
    );
    SourceFile::rust(
        "dispatch/src/lib.rs",
        RENDERER,
        vec![docs],
        Vec::new(),
        items,
    )
}

fn operations(context: &Context<'_>) -> SourceFile {
    let krate = krate(context);
    let rows = context.api.operations.iter().map(|operation| {
        let tag = operation.module.get(1).map_or("", String::as_str);
        let (tag, request) = (ident(tag), ident(&operation.request));
        quote!(Endpoint::of::<::#krate::#tag::#request>())
    });
    let docs = "Every operation, in the order of the description.";
    let items = vec![quote! {
        /// Every operation, in the order of the description.
        pub static OPERATIONS: &[Endpoint] = &[#(#rows),*];
    }];
    let uses = vec![quote!(
        use crate::Endpoint;
    )];
    SourceFile::rust(
        "dispatch/src/operations.rs",
        RENDERER,
        vec![docs.to_owned()],
        uses,
        items,
    )
}

/// The emitted crate, as another crate calls it.
fn krate(context: &Context<'_>) -> Ident {
    let name = context.settings.krate.name.replace('-', "_");
    Ident::new(&name, Span::call_site())
}

fn scope<'a>(context: &Context<'a>) -> Scope<'a> {
    Scope::abroad(context.api, krate(context))
}
