//! The tables of bodies: for each the type that it is read as, by operation or webhook, status and media type.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::super::scope::Scope;
use super::super::{Context, SourceFile};
use super::scope;
use crate::ir::{Media, Payload};
use crate::text;

const RENDERER: &str = "dispatch/bodies.rs";

pub(super) fn responses(context: &Context<'_>) -> SourceFile {
    let scope = scope(context);
    let operations = context.api.operations.iter();
    let rows = operations.flat_map(|operation| {
        operation.responses.iter().flat_map(|response| {
            let rows = response.bodies.iter();
            rows.map(|body| row(&scope, &operation.id, &response.status, body))
        })
    });
    let docs = "What comes back, by operation, status and media type.";
    table(&scope, "responses", "RESPONSES", docs, rows.collect())
}

pub(super) fn requests(context: &Context<'_>) -> SourceFile {
    let scope = scope(context);
    let operations = context.api.operations.iter();
    let rows = operations.flat_map(|operation| {
        operation.body.iter().flat_map(|body| {
            let forms = body.forms.iter();
            forms.map(|form| match body.required {
                true => row(&scope, &operation.id, "", form),
                false => row(&scope, &operation.id, "", &optional(form)),
            })
        })
    });
    let docs = "What is sent, by operation and media type.";
    table(&scope, "requests", "REQUESTS", docs, rows.collect())
}

/// A body that may be missing, as JSON says it: by null.
fn optional(form: &Media) -> Media {
    let mut form = form.clone();
    if let Some(ty) = form.payload.ty_mut() {
        *ty = ty.clone().nullable();
    }
    form
}

pub(super) fn webhooks(context: &Context<'_>) -> SourceFile {
    let scope = scope(context);
    let webhooks = context.api.webhooks.iter();
    let rows = webhooks.flat_map(|webhook| {
        let bodies = webhook.bodies.iter();
        bodies.map(|body| row(&scope, &webhook.key, "", body))
    });
    let docs = "What the service sends by itself, by webhook and media type.";
    table(&scope, "webhooks", "WEBHOOKS", docs, rows.collect())
}

/// `Body::of::<models::Cat>("zoo/feed", "200", "application/json")`
fn row(scope: &Scope<'_>, operation: &str, status: &str, body: &Media) -> TokenStream {
    let media = &body.media;
    let ty = match &body.payload {
        Payload::Json(ty) | Payload::Form(ty) => scope.ty(ty),
        // Such a body is no JSON; what the description shows of it is a text.
        Payload::Text | Payload::Binary => quote!(String),
    };
    quote!(Body::of::<#ty>(#operation, #status, #media))
}

fn table(
    scope: &Scope<'_>,
    module: &str,
    name: &str,
    docs: &str,
    rows: Vec<TokenStream>,
) -> SourceFile {
    let (name, said) = (Ident::new(name, Span::call_site()), text::doc(docs));
    let mut uses = scope.uses();
    uses.push(quote!(
        use crate::Body;
    ));
    let items = vec![quote! {
        #said
        pub static #name: &[Body] = &[#(#rows),*];
    }];
    SourceFile::rust(
        format!("dispatch/src/{module}.rs"),
        RENDERER,
        vec![docs.to_owned()],
        uses,
        items,
    )
}
