//! Renders the body of a request: the type of the field that stores it, and its initial value.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Body, Field, Form, Object, Payload, Shape, Source, StringEnum, Type};
use crate::render::arguments::Argument;
use crate::render::scope::Scope;

/// Body of an operation as its request stores it.
pub(in crate::render) struct Kept<'a> {
    /// Type of the field of the request.
    pub(in crate::render) ty: TokenStream,
    /// Object whose properties are arguments and setters, if the body is flat.
    pub(in crate::render) flat: Option<&'a Object>,
    body: &'a Body,
}

pub(in crate::render) fn kept<'a>(scope: &Scope<'a>, body: &'a Body) -> Kept<'a> {
    let flat = body.flat_object(&scope.api.types);
    let ty = payload_type(scope, &body.payload);
    let ty = if flat.is_some() || body.required || body.is_form() {
        ty
    } else {
        quote!(Option<#ty>)
    };
    Kept { ty, flat, body }
}

impl Kept<'_> {
    /// Renders the initial body of a request from its arguments.
    pub(super) fn initial(
        &self,
        scope: &Scope<'_>,
        arguments: &[(Source, &Argument)],
    ) -> TokenStream {
        let ty = &self.ty;
        match (self.flat, arguments) {
            (Some(object), _) if self.body.is_form() => {
                let given = arguments.iter().filter_map(|(source, argument)| {
                    let field = field_of(object, *source)?;
                    Some(self.with(field, argument))
                });
                let presets = object
                    .fields
                    .iter()
                    .filter_map(|field| self.preset(scope, field));
                quote!(#ty::new() #(#given)* #(#presets)*)
            }
            (Some(_), []) => quote!(#ty::default()),
            (Some(_), several) => {
                let names = several.iter().map(|(_, argument)| &argument.name);
                quote!(#ty::new(#(#names),*))
            }
            (None, [(_, body), ..]) if self.body.required => body.value.clone(),
            (None, _) if self.body.is_form() => quote!(#ty::new()),
            (None, _) => quote!(None),
        }
    }

    fn with(&self, field: &Field, argument: &Argument) -> TokenStream {
        let (described, value) = (form_field(self.body, field), &argument.value);
        match (field.is_file(), field.ty.bare()) {
            (true, Type::List(_)) => quote!(.with_file(#described, #value)),
            (true, _) => {
                let name = &argument.name;
                quote!(.with_file(#described, [#name]))
            }
            (false, _) => quote!(.with(#described, &#value)),
        }
    }

    /// Renders the value of a required field that has only one.
    fn preset(&self, scope: &Scope<'_>, field: &Field) -> Option<TokenStream> {
        let definition = field.ty.named().and_then(|id| scope.api.definition(id))?;
        let Shape::StringEnum(StringEnum {
            preset: Some(preset),
            ..
        }) = &definition.shape
        else {
            return None;
        };
        let described = form_field(self.body, field);
        let is_plain = matches!(field.ty, Type::Named(_));
        (field.required && is_plain).then(|| quote!(.with(#described, &#preset.to_owned())))
    }
}

fn field_of(object: &Object, source: Source) -> Option<&Field> {
    match source {
        Source::Property(index) => object.fields.get(index),
        Source::Parameter(_) | Source::Body => None,
    }
}

/// Renders a field of a form as the runtime describes it.
pub(super) fn form_field(body: &Body, field: &Field) -> TokenStream {
    let wire = &field.wire;
    let style = match body.form_of(field) {
        // A list of files is several parts of one name, too.
        Form::Form => None,
        _ if field.is_file() => None,
        form => {
            let style = super::style(form);
            Some(quote!(.style(#style)))
        }
    };
    let media = body.encodings.get(&field.wire);
    let media = media.and_then(|one| one.media.as_ref());
    let media = media.map(|media| quote!(.content_type(#media)));
    quote!(octoforge_runtime::FormField::new(#wire) #style #media)
}

fn payload_type(scope: &Scope<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::Json(ty) => scope.ty(ty.without_null()),
        Payload::Text => quote!(String),
        // Schemas may be called so.
        Payload::Form(_) => quote!(octoforge_runtime::Form),
        Payload::Binary => scope.imported("Upload"),
    }
}
