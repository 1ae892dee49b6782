//! Setters: what a request takes after it is made.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::arguments::Argument;
use super::super::scope::{Scope, ident};
use super::super::words::{deprecated, lines};
use super::body::{Kept, body_argument, flat_fields};
use crate::ir::{Docs, Field, Operation, Parameter, ParameterStyle, Type};
use crate::text;

pub(super) fn setters(
    scope: &Scope<'_>,
    operation: &Operation,
    body: Option<&Kept<'_>>,
) -> Vec<TokenStream> {
    let parameters = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.required);
    let mut setters: Vec<TokenStream> = parameters
        .map(|parameter| query_setter(scope, parameter))
        .collect();
    let optional = flat_fields(operation, body)
        .into_iter()
        .filter(|(field, _)| !field.required);
    setters.extend(optional.map(|(field, name)| field_setter(scope, field, name)));
    if let (Some(kept), Some(body)) = (body, &operation.body)
        && kept.flat.is_none()
        && !body.required
    {
        let argument = body_argument(scope, body);
        let (parameter, value) = (&argument.parameter, &argument.value);
        setters.push(quote! {
            /// Sets the body.
            pub fn body(mut self, #parameter) -> Self {
                self.body = Some(#value);
                self
            }
        });
    }
    setters
}

fn query_setter(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let argument = Argument::new(scope, &parameter.name, &parameter.ty);
    let (name, wire, taken) = (&argument.name, &parameter.wire, &argument.parameter);
    let value = &argument.value;
    let docs = setter_docs(scope, &parameter.docs, &parameter.wire);
    let deprecated = deprecated(&parameter.docs);
    let set = match parameter.style {
        ParameterStyle::QueryJoined => quote!(query_joined),
        _ => quote!(query),
    };
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #taken) -> Self {
            self.parts.#set(#wire, &#value);
            self
        }
    }
}

fn field_setter(scope: &Scope<'_>, field: &Field, name: &str) -> TokenStream {
    let (argument, wrapped) = match &field.ty {
        Type::Nullable(inner) => (Argument::maybe(scope, name, inner), false),
        ty => (Argument::new(scope, name, ty), true),
    };
    let (name, taken, value) = (&argument.name, &argument.parameter, &argument.value);
    let value = if wrapped {
        quote!(Some(#value))
    } else {
        value.clone()
    };
    let docs = setter_docs(scope, &field.docs, &field.wire);
    let deprecated = deprecated(&field.docs);
    let expect = field
        .docs
        .deprecated
        .then(|| quote!(#[expect(deprecated, reason = "what is deprecated can still be set")]));
    let kept = ident(&field.name);
    quote! {
        #docs
        #deprecated
        #expect
        pub fn #name(mut self, #taken) -> Self {
            self.body.#kept = #value;
            self
        }
    }
}

fn setter_docs(scope: &Scope<'_>, docs: &Docs, wire: &str) -> TokenStream {
    text::docs(&lines(scope, docs, &format!("Sets {}.", text::code(wire))))
}
