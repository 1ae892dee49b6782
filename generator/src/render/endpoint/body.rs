//! Request bodies: how a request keeps one, and what it is made of.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::arguments::Argument;
use super::super::scope::{Scope, ident};
use crate::ir::{Body, Field, Object, Operation, Payload, Type};

/// The body of an operation as a request keeps it.
pub(in super::super) struct Kept<'a> {
    /// Its type, as the field of the request has it.
    pub(in super::super) ty: TokenStream,
    /// The object whose fields are arguments and setters, if it is one.
    pub(in super::super) flat: Option<&'a Object>,
}

pub(in super::super) fn kept<'a>(scope: &Scope<'a>, body: &Body) -> Kept<'a> {
    let flat = body.payload.json().filter(|_| body.flat);
    let flat = flat.and_then(|ty| ty.object(&scope.api.types));
    let ty = payload_type(scope, &body.payload);
    let ty = if flat.is_some() || body.required {
        ty
    } else {
        quote!(Option<#ty>)
    };
    Kept { ty, flat }
}

fn payload_type(scope: &Scope<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::Json(ty) => scope.ty(ty.without_null()),
        Payload::Text => quote!(String),
        Payload::Form(_) | Payload::Binary => {
            let bytes = scope.runtime(raw(payload));
            quote!(#bytes)
        }
    }
}

/// What holds a body that is sent as it is. The fields of a form are in memory; other bytes may be anywhere.
pub(in super::super) fn raw(payload: &Payload) -> &'static str {
    match payload {
        Payload::Binary => "Upload",
        _ => "Bytes",
    }
}

/// The fields of a flat body, each with the name of its setter.
pub(in super::super) fn flat_fields<'a>(
    operation: &'a Operation,
    body: Option<&Kept<'a>>,
) -> Vec<(&'a Field, &'a str)> {
    let fields = body
        .and_then(|body| body.flat)
        .map(|object| object.fields.iter());
    let names = operation
        .body
        .iter()
        .flat_map(|body| body.setters.iter().map(String::as_str));
    fields.into_iter().flatten().zip(names).collect()
}

/// The arguments a body takes, and the body made of them.
pub(super) fn body_of(
    scope: &Scope<'_>,
    operation: &Operation,
    body: Option<&Kept<'_>>,
) -> (Vec<Argument>, TokenStream) {
    let (Some(kept), Some(body)) = (body, &operation.body) else {
        return (Vec::new(), TokenStream::new());
    };
    if let Some(object) = kept.flat {
        let required: Vec<Argument> = body
            .arguments(object)
            .map(|(field, name)| Argument::new(scope, name, &field.ty))
            .collect();
        let (ty, names) = (&kept.ty, required.iter().map(|argument| &argument.name));
        let value = if required.is_empty() {
            quote!(#ty::default())
        } else {
            quote!(#ty::new(#(#names),*))
        };
        return (required, value);
    }
    if !body.required {
        return (Vec::new(), quote!(None));
    }
    let argument = body_argument(scope, body);
    let value = argument.value.clone();
    (vec![argument], value)
}

pub(super) fn body_argument(scope: &Scope<'_>, body: &Body) -> Argument {
    match &body.payload {
        Payload::Json(ty) => Argument::new(scope, "body", ty.without_null()),
        Payload::Text => Argument::new(scope, "body", &Type::String),
        Payload::Form(_) | Payload::Binary => {
            let bytes = scope.runtime(raw(&body.payload));
            Argument {
                name: ident("body"),
                parameter: quote!(body: impl Into<#bytes>),
                value: quote!(body.into()),
            }
        }
    }
}
