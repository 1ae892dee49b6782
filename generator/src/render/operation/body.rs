//! Renders the body of a request: the type of the field that stores it, and its initial value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Body, Object, Payload};
use crate::render::arguments::Argument;
use crate::render::scope::Scope;

/// Body of an operation as its request stores it.
pub(in crate::render) struct Kept<'a> {
    /// Type of the field of the request.
    pub(in crate::render) ty: TokenStream,
    /// Object whose properties are arguments and setters, if the body is flat.
    pub(in crate::render) flat: Option<&'a Object>,
    required: bool,
}

pub(in crate::render) fn kept<'a>(scope: &Scope<'a>, body: &Body) -> Kept<'a> {
    let flat = body.flat_object(&scope.api.types);
    let ty = payload_type(scope, &body.payload);
    let ty = if flat.is_some() || body.required {
        ty
    } else {
        quote!(Option<#ty>)
    };
    Kept {
        ty,
        flat,
        required: body.required,
    }
}

impl Kept<'_> {
    /// Renders the initial body of a request from its arguments.
    pub(super) fn initial(&self, arguments: &[&Argument]) -> TokenStream {
        let ty = &self.ty;
        match (self.flat, arguments) {
            (Some(_), []) => quote!(#ty::default()),
            (Some(_), several) => {
                let names = several.iter().map(|argument| &argument.name);
                quote!(#ty::new(#(#names),*))
            }
            (None, [body, ..]) if self.required => body.value.clone(),
            (None, _) => quote!(None),
        }
    }
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

/// Returns the type of a body that is sent unchanged: forms are in memory, other bytes may come from any source.
pub(in crate::render) fn raw(payload: &Payload) -> &'static str {
    match payload {
        Payload::Binary => "Upload",
        _ => "Bytes",
    }
}
