//! Operations: the function, the request type with its setters and other media types, and the endpoint behind it.

mod body;
mod choice;
mod output;
mod pages;
mod setters;
mod wire;
mod words;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use body::{flat_fields, kept, raw};
pub(super) use wire::wire;

use self::body::{Kept, body_of};
use super::arguments::{Argument, expect_many};
use super::scope::{Scope, ident};
use super::words::deprecated;
use crate::ir::{Operation, Output, Parameter, ParameterStyle};
use crate::text;

/// The function, the request, its setters, and the enum of its answers if there is one.
pub(super) fn human(scope: &Scope<'_>, operation: &Operation) -> Vec<TokenStream> {
    let body = operation.body.as_ref().map(|body| kept(scope, body));
    let mut items = vec![
        function(scope, operation, body.as_ref()),
        request(operation, body.as_ref()),
    ];
    let mut methods = setters::setters(scope, operation, body.as_ref());
    methods.extend(choice::methods(operation));
    if !methods.is_empty() {
        let name = ident(&operation.request);
        items.push(quote! { impl #name { #(#methods)* } });
    }
    let choices = operation.choices.iter();
    items.extend(choices.flat_map(|choice| choice::human(scope, operation, choice)));
    if let Output::Variants(name, outcomes) = &operation.output {
        items.push(output::outcomes_enum(scope, operation, name, outcomes));
    }
    items
}

fn function(scope: &Scope<'_>, operation: &Operation, body: Option<&Kept<'_>>) -> TokenStream {
    let (name, request) = (ident(&operation.name), ident(&operation.request));
    let parts = scope.runtime("Parts");
    let given: Vec<&Parameter> = operation
        .parameters
        .iter()
        .filter(|one| one.required)
        .collect();
    let mut arguments: Vec<Argument> = given
        .iter()
        .map(|one| Argument::new(scope, &one.name, &one.ty))
        .collect();
    let mut steps = TokenStream::new();
    for (parameter, argument) in given.iter().zip(&arguments) {
        let (value, wire) = (&argument.value, &parameter.wire);
        steps.extend(match parameter.style {
            ParameterStyle::Segment | ParameterStyle::Segments | ParameterStyle::Rest => {
                quote!(.path(&#value))
            }
            ParameterStyle::Query => quote!(.with_query(#wire, &#value)),
            ParameterStyle::QueryJoined => quote!(.with_query_joined(#wire, &#value)),
        });
    }
    let (body_arguments, body_value) = body_of(scope, operation, body);
    arguments.extend(body_arguments);
    let kept = body.map(|_| quote!(, body: #body_value));
    let docs = text::docs(&words::function(scope, operation));
    let deprecated = deprecated(&operation.docs);
    let many = expect_many(arguments.len());
    let parameters = arguments.iter().map(|argument| &argument.parameter);
    quote! {
        #docs
        #deprecated
        #many
        pub fn #name(#(#parameters),*) -> #request {
            #request { parts: #parts::new() #steps #kept }
        }
    }
}

fn request(operation: &Operation, body: Option<&Kept<'_>>) -> TokenStream {
    let name = ident(&operation.request);
    let docs = text::doc(&format!(
        "The request of [`{0}`]({0}()), to be sent.",
        operation.name.trim_start_matches("r#")
    ));
    let body = body.map(|body| {
        let ty = &body.ty;
        quote!(pub(crate) body: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            pub(crate) parts: Parts,
            #body
        }
    }
}
