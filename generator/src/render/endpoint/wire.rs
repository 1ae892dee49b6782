//! The endpoint behind a request: what it is, and how its answer is read.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::scope::{Scope, ident};
use super::output::output;
use crate::ir::{Body, Operation, Output, ParameterStyle, Payload};

/// The endpoint.
pub(in super::super) fn wire(scope: &Scope<'_>, operation: &Operation) -> Vec<TokenStream> {
    let name = ident(&operation.request);
    let (output, decode) = output(scope, operation);
    let constant = constant(operation);
    let body = operation.body.as_ref().map(|body| {
        let value = body_value(body);
        let ty = scope.runtime("Body");
        quote! {
            fn body(&self) -> #ty<'_> {
                #value
            }
        }
    });
    let [answer, caller, error, endpoint, constants, parts] = [
        "Answer",
        "Caller",
        "DecodeError",
        "Endpoint",
        "Operation",
        "Parts",
    ]
    .map(|name| scope.runtime(name));
    vec![
        quote! {
            impl #endpoint for #name {
                type Output = #output;

                const OPERATION: #constants = #constant;

                fn parts(&self) -> &#parts {
                    &self.parts
                }

                #body

                fn decode(answer: &#answer<'_>) -> Result<Self::Output, #error> {
                    #decode
                }
            }
        },
        quote! {
            impl #name {
                /// Sends the request.
                pub fn send<C: #caller>(self, client: &C) -> C::Reply<'_, Self> {
                    client.call(self)
                }
            }
        },
    ]
}

fn constant(operation: &Operation) -> TokenStream {
    let id = &operation.id;
    let path = template(operation);
    let verb = format_ident!("{}", capitalised(&operation.method));
    let mut set = vec![
        quote!(id: #id),
        quote!(method: octoforge_runtime::Verb::#verb),
        quote!(path: #path),
    ];
    if let Some(server) = &operation.server {
        set.push(quote!(server: Some(#server)));
    }
    if let Some(accept) = accept(operation) {
        set.push(quote!(accept: #accept));
    }
    if let Some(body) = &operation.body {
        if body.media != "application/json" {
            let media = &body.media;
            set.push(quote!(content_type: #media));
        }
        if body.required {
            set.push(quote!(body_required: true));
        }
    }
    let outcomes: &[u16] = match operation.output {
        Output::Check => &[404],
        Output::Redirect => &[301, 302, 303, 307, 308],
        _ => &[],
    };
    if !outcomes.is_empty() {
        let outcomes = outcomes
            .iter()
            .map(|status| Literal::u16_unsuffixed(*status));
        set.push(quote!(outcomes: &[#(#outcomes),*]));
    }
    quote!(Operation { #(#set,)* ..Operation::DEFAULT })
}

/// The path with `{+name}` for parameters that may hold several segments.
fn template(operation: &Operation) -> String {
    let several = operation
        .parameters
        .iter()
        .filter(|one| one.style == ParameterStyle::Segments);
    several.fold(operation.path.clone(), |path, parameter| {
        path.replace(
            &format!("{{{}}}", parameter.wire),
            &format!("{{+{}}}", parameter.wire),
        )
    })
}

fn capitalised(method: &str) -> String {
    let lower = method.to_lowercase();
    let mut characters = lower.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// The media type to ask for, where it is not JSON by its plain name.
fn accept(operation: &Operation) -> Option<&str> {
    let success = operation
        .responses
        .iter()
        .find(|response| response.status.starts_with('2'))?;
    let body = success.preferred()?;
    (body.media != "application/json").then_some(body.media.as_str())
}

fn body_value(body: &Body) -> TokenStream {
    match (&body.payload, body.required) {
        (Payload::Json(_), _) => quote!(Body::Json(&self.body)),
        (Payload::Text, true) => quote!(Body::Text(&self.body)),
        (Payload::Form(_) | Payload::Binary, true) => quote!(Body::Bytes(&self.body)),
        (Payload::Text, false) => quote!(self.body.as_deref().map_or(Body::None, Body::Text)),
        (Payload::Form(_) | Payload::Binary, false) => {
            quote!(self.body.as_ref().map_or(Body::None, Body::Bytes))
        }
    }
}
