//! Renders the `Endpoint` implementation of a request: its constants, its parts and the decoding of its response.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::output::output;
use super::pages::paged;
use crate::ir::{Body, Operation, Payload, Request};
use crate::render::scope::{Scope, ident};

/// Renders the endpoint of each request type.
pub(in crate::render) fn endpoints(scope: &Scope<'_>, operation: &Operation) -> Vec<TokenStream> {
    let preferred = ident(&operation.request);
    let body = operation.body.as_ref().map(body_value);
    let items = operation.requests().flat_map(|request| {
        let sent = match request.method {
            None => Sent {
                constant: constant(operation),
                parts: quote!(&self.parts),
                body: body.clone(),
                request,
            },
            Some(_) => {
                scope.local(request.name);
                let media = request.accept;
                Sent {
                    constant: quote!(Operation { accept: #media, ..#preferred::OPERATION }),
                    parts: quote!(Endpoint::parts(&self.0)),
                    body: body.as_ref().map(|_| quote!(Endpoint::body(&self.0))),
                    request,
                }
            }
        };
        sent.items(scope)
    });
    items.collect()
}

/// Tokens of an endpoint.
struct Sent<'a> {
    constant: TokenStream,
    parts: TokenStream,
    body: Option<TokenStream>,
    request: Request<'a>,
}

impl Sent<'_> {
    fn items(&self, scope: &Scope<'_>) -> Vec<TokenStream> {
        let name = &ident(self.request.name);
        let (output, decode) = output(scope, self.request.output);
        let (constant, parts) = (&self.constant, &self.parts);
        let body = self.body.as_ref().map(|value| {
            let ty = scope.runtime("Body");
            quote! {
                fn body(&self) -> #ty<'_> {
                    #value
                }
            }
        });
        scope.import([
            "Answer",
            "DecodeError",
            "Endpoint",
            "Operation",
            "RequestParts",
        ]);
        let endpoint = quote! {
            impl Endpoint for #name {
                type Output = #output;

                const OPERATION: Operation = #constant;

                fn parts(&self) -> &RequestParts {
                    #parts
                }

                #body

                fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
                    #decode
                }
            }
        };
        let request = &self.request;
        let paged = request
            .pages
            .map(|pages| paged(scope, name, request.output, pages));
        std::iter::once(endpoint).chain(paged).collect()
    }
}

fn constant(operation: &Operation) -> TokenStream {
    let id = &operation.id;
    let path = operation.template();
    let verb = format_ident!("{}", capitalised(&operation.method));
    let mut set = vec![
        quote!(id: #id),
        quote!(method: octoforge_runtime::Method::#verb),
        quote!(path: #path),
    ];
    if !operation.overlaps.is_empty() {
        let overlaps = &operation.overlaps;
        set.push(quote!(overlaps: &[#(#overlaps),*]));
    }
    if let Some(server) = &operation.server {
        set.push(quote!(server: Some(#server)));
    }
    if let Some(accept) = &operation.accept {
        set.push(quote!(accept: #accept));
    }
    if let Some(body) = &operation.body {
        if body.media != Operation::PLAIN_JSON {
            let media = &body.media;
            set.push(quote!(content_type: #media));
        }
        let types = &operation.surface.content_types;
        if !types.is_empty() {
            set.push(quote!(content_types: &[#(#types),*]));
        }
        if body.required {
            set.push(quote!(body_required: true));
        }
    }
    let outcomes = &operation.surface.outcomes;
    if !outcomes.is_empty() {
        let outcomes = outcomes
            .iter()
            .map(|status| Literal::u16_unsuffixed(*status));
        set.push(quote!(outcomes: &[#(#outcomes),*]));
    }
    let successes = operation.successes();
    if successes != [200] {
        let successes = successes.into_iter().map(Literal::u16_unsuffixed);
        set.push(quote!(successes: &[#(#successes),*]));
    }
    quote!(Operation { #(#set,)* ..Operation::DEFAULT })
}

fn capitalised(method: &str) -> String {
    let lower = method.to_lowercase();
    let mut characters = lower.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

fn body_value(body: &Body) -> TokenStream {
    match (&body.payload, body.required) {
        (Payload::Json(_), _) => quote!(Body::Json(&self.body)),
        (Payload::Text, true) => quote!(Body::Text(&self.body)),
        (Payload::Form(_), _) => quote!(Body::Form(&self.body)),
        (Payload::Binary, true) => quote!(Body::Upload(&self.body)),
        (Payload::Text, false) => quote!(self.body.as_deref().map_or(Body::None, Body::Text)),
        (Payload::Binary, false) => quote!(self.body.as_ref().map_or(Body::None, Body::Upload)),
    }
}
