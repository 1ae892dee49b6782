//! Renders setters: methods that set optional values after a request is created.

use proc_macro2::TokenStream;
use quote::quote;

use super::body::{Kept, form_field};
use crate::ir::{Body, Docs, Field, Operation, Parameter, ParameterStyle, Source, Type};
use crate::render::arguments::{Argument, generics};
use crate::render::docs::item::{deprecated, lines};
use crate::render::scope::{Scope, ident};
use crate::{ir, text};

/// Renders the setters of a request, in the order of the surface.
pub(super) fn setters(
    scope: &Scope<'_>,
    operation: &Operation,
    body: Option<&Kept<'_>>,
) -> Vec<TokenStream> {
    let setters = operation.surface.setters.iter();
    setters
        .filter_map(|setter| match setter.source {
            Source::Parameter(index) => {
                let parameter = operation.parameters.get(index)?;
                Some(query_setter(scope, setter, parameter))
            }
            Source::Property(index) => {
                let field = body?.flat?.fields.get(index)?;
                let form = operation.body.as_ref().filter(|body| body.is_form());
                Some(field_setter(scope, setter, field, form))
            }
            Source::Body => Some(body_setter(scope, operation, setter)),
        })
        .collect()
}

fn body_setter(scope: &Scope<'_>, operation: &Operation, setter: &ir::Argument) -> TokenStream {
    let argument = Argument::new(scope, setter);
    let (name, parameter, value) = (&argument.name, &argument.parameter, &argument.value);
    let is_form = operation.body.as_ref().is_some_and(Body::is_form);
    let value = match is_form {
        true => quote!(#value.unwrap_or_default()),
        false => quote!(#value),
    };
    let generics = generics([&argument]);
    quote! {
        /// Sets the body.
        pub fn #name #generics(mut self, #parameter) -> Self {
            self.body = #value;
            self
        }
    }
}

fn query_setter(scope: &Scope<'_>, setter: &ir::Argument, parameter: &Parameter) -> TokenStream {
    let argument = Argument::new(scope, setter);
    let (name, wire, taken) = (&argument.name, &parameter.wire, &argument.parameter);
    let (value, generics) = (&argument.value, generics([&argument]));
    let docs = setter_docs(scope, &parameter.docs);
    let deprecated = deprecated(&parameter.docs);
    let set = match parameter.style {
        ParameterStyle::Query => quote!(query(#wire, &#value)),
        ParameterStyle::QueryJoined => quote!(query_joined(#wire, &#value)),
        _ => {
            let described = super::described(parameter);
            quote!(set(#described, &#value))
        }
    };
    quote! {
        #docs
        #deprecated
        pub fn #name #generics(mut self, #taken) -> Self {
            self.parts.#set;
            self
        }
    }
}

fn field_setter(
    scope: &Scope<'_>,
    setter: &ir::Argument,
    field: &Field,
    form: Option<&Body>,
) -> TokenStream {
    let argument = Argument::new(scope, setter);
    let (name, taken, value) = (&argument.name, &argument.parameter, &argument.value);
    let generics = generics([&argument]);
    let docs = setter_docs(scope, &field.docs);
    let deprecated = deprecated(&field.docs);
    let expect = (field.docs.deprecated && form.is_none())
        .then(|| quote!(#[expect(deprecated, reason = "what is deprecated can still be set")]));
    let set = match form {
        Some(body) => {
            let described = form_field(body, field);
            match (field.is_file(), field.ty.bare()) {
                (true, Type::List(_)) => {
                    quote!(set_files(#described, #value.into_iter().flatten()))
                }
                (true, _) => quote!(set_files(#described, #value)),
                (false, _) => quote!(set(#described, &#value)),
            }
        }
        None => {
            let kept = ident(&field.name);
            quote!(#kept = #value)
        }
    };
    quote! {
        #docs
        #deprecated
        #expect
        pub fn #name #generics(mut self, #taken) -> Self {
            self.body.#set;
            self
        }
    }
}

fn setter_docs(scope: &Scope<'_>, docs: &Docs) -> TokenStream {
    text::docs(&lines(scope, docs, ""))
}
