//! Renders the tables of bodies: the type of each body, by operation or webhook, status and media type.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::scope::Scope;
use super::super::{Context, Plan, SourceFile};
use super::{modules, scope};
use crate::ir::{Group, Media, Operation, Payload};

const RENDERER: &str = "dispatch_tables/bodies.rs";

/// Returns the tables of responses and requests, with a file for each group of operations.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let mut plans = modules(context, "responses", |paths| {
        quote! {
            /// Response bodies by operation, status and media type, by group.
            pub(crate) static RESPONSES: &[&[crate::Body]] = &[#(#paths::BODIES),*];
        }
    });
    plans.extend(modules(context, "requests", |paths| {
        quote! {
            /// Request bodies by operation and media type, by group.
            pub(crate) static REQUESTS: &[&[crate::Body]] = &[#(#paths::BODIES),*];
        }
    }));
    for group in context.api.groups() {
        let same = group.clone();
        plans.push(Plan::new(move || {
            of_group(context, "responses", &group, responses)
        }));
        plans.push(Plan::new(move || {
            of_group(context, "requests", &same, requests)
        }));
    }
    plans
}

fn of_group(
    context: &Context<'_>,
    table: &str,
    group: &Group<'_>,
    rows: fn(&Scope<'_>, &Operation) -> Vec<TokenStream>,
) -> SourceFile {
    let scope = scope(context);
    let operations = group.operations.iter();
    let rows: Vec<_> = operations
        .flat_map(|operation| rows(&scope, operation))
        .collect();
    let mut uses = scope.uses();
    uses.push(quote!(
        use crate::Body;
    ));
    let items = vec![quote!(pub(crate) const BODIES: &[Body] = &[#(#rows),*];)];
    let path = format!("dispatch/{table}/{}/{}.rs", group.tag, group.name);
    SourceFile::rust(path, RENDERER, Vec::new(), uses, items)
}

fn responses(scope: &Scope<'_>, operation: &Operation) -> Vec<TokenStream> {
    let responses = operation.responses.iter();
    let rows = responses.flat_map(|response| {
        let bodies = response.bodies.iter();
        bodies.map(|body| row(scope, &operation.id, &response.status, body))
    });
    rows.collect()
}

fn requests(scope: &Scope<'_>, operation: &Operation) -> Vec<TokenStream> {
    let Some(body) = &operation.body else {
        return Vec::new();
    };
    let rows = body.forms.iter().map(|form| match body.required {
        true => row(scope, &operation.id, "", form),
        false => row(scope, &operation.id, "", &optional(form)),
    });
    rows.collect()
}

/// Makes an optional body nullable, since JSON expresses absence as null.
fn optional(form: &Media) -> Media {
    let mut form = form.clone();
    if let Some(ty) = form.payload.ty_mut() {
        *ty = ty.clone().nullable();
    }
    form
}

/// Renders the table of webhooks.
pub(super) fn webhooks(context: &Context<'_>) -> SourceFile {
    let scope = scope(context);
    let webhooks = context.api.webhooks.iter();
    let rows = webhooks.flat_map(|webhook| {
        let bodies = webhook.bodies.iter();
        bodies.map(|body| row(&scope, &webhook.key, "", body))
    });
    let rows: Vec<_> = rows.collect();
    let mut uses = scope.uses();
    uses.push(quote!(
        use crate::Body;
    ));
    let items = vec![quote! {
        /// Payloads by webhook and media type.
        pub static WEBHOOKS: &[Body] = &[#(#rows),*];
    }];
    SourceFile::rust("dispatch/webhooks.rs", RENDERER, Vec::new(), uses, items)
}

/// Renders a row: `Body::of::<models::Cat>("zoo/feed", "200", "application/json")`.
fn row(scope: &Scope<'_>, operation: &str, status: &str, body: &Media) -> TokenStream {
    let media = &body.media;
    let ty = match &body.payload {
        Payload::Json(ty) | Payload::Form(ty) => scope.ty(ty),
        // Such a body is not JSON; its examples in the description are strings.
        Payload::Text | Payload::Binary => quote!(String),
    };
    quote!(Body::of::<#ty>(#operation, #status, #media))
}
