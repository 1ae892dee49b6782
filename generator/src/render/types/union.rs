//! Unions: the declaration, and the codec with the table that recognises variants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ir::reserved::UNRECOGNIZED;
use crate::ir::{
    Access, Accessor, ConvertedFrom, Definition, Field, JsonKind, Presence, Selector, Type, Union,
};
use crate::render::docs::item;
use crate::render::docs::origin::origin;
use crate::render::scope::{Scope, ident};
use crate::text;

/// Renders the enum and its conversions.
pub(in crate::render) fn declaration(
    scope: &Scope<'_>,
    definition: &Definition,
    union: &Union,
) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let docs = text::docs(&item::lines(
        scope,
        &definition.docs,
        &origin(scope.api, definition),
    ));
    let names: Vec<_> = union
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let types: Vec<_> = union
        .variants
        .iter()
        .map(|variant| scope.ty(&variant.ty))
        .collect();
    let variant_docs = union
        .variants
        .iter()
        .map(|variant| text::doc(&item::holding(scope, &variant.ty)));
    let value = scope.runtime("Value");
    let unrecognized = ident(UNRECOGNIZED);
    let mut items = vec![quote! {
        #docs
        #[derive(Clone)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "a box would be one more allocation for each value")]
        pub enum #name {
            #(
                #variant_docs
                #names(#types),
            )*
            /// JSON that matches no variant, kept as it was received.
            #unrecognized(#value),
        }
    }];
    items.extend(conversions(scope, definition, union));
    items.extend(accessors(scope, definition, union));
    items
}

/// Renders the methods that return what variants have in common.
fn accessors(scope: &Scope<'_>, definition: &Definition, union: &Union) -> Option<TokenStream> {
    let name = ident(&definition.name);
    let methods: Vec<_> = union
        .accessors
        .iter()
        .map(|one| accessor(scope, union, one))
        .collect();
    (!methods.is_empty()).then(|| quote!(impl #name { #(#methods)* }))
}

fn accessor(scope: &Scope<'_>, union: &Union, accessor: &Accessor) -> TokenStream {
    let name = ident(&accessor.name);
    let returned = match &accessor.ty {
        Type::Boolean | Type::Integer => scope.ty(&accessor.ty),
        Type::String => quote!(&str),
        other => {
            let ty = scope.ty(other);
            quote!(&#ty)
        }
    };
    let mut is_deprecated = false;
    let arms = union
        .variants
        .iter()
        .zip(&accessor.variants)
        .filter_map(|(variant, access)| {
            let name = ident(&variant.name);
            let value = match (*access)? {
                Access::Itself => quote!(Some(value)),
                Access::Property(index) => {
                    let object = variant.ty.bare().object(&scope.api.types)?;
                    let field = object.fields.get(index)?;
                    is_deprecated |= field.docs.deprecated;
                    access_field(field)
                }
            };
            Some(quote!(Self::#name(value) => #value,))
        });
    let arms: Vec<_> = arms.collect();
    let docs = text::docs(&[format!(
        "Returns {}, which the variants have in common; `None` if it is absent or null.",
        text::code(&accessor.wire)
    )]);
    let expect = is_deprecated
        .then(|| quote!(#[expect(deprecated, reason = "what is deprecated is still received")]));
    quote! {
        #docs
        #expect
        #[must_use]
        pub fn #name(&self) -> Option<#returned> {
            match self {
                #(#arms)*
                _ => None,
            }
        }
    }
}

/// Renders the value of a field of `value` as an `Option`, by reference unless it is copied.
fn access_field(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let copied = matches!(field.ty.without_null(), Type::Boolean | Type::Integer);
    let derefs = matches!(field.ty.without_null(), Type::String | Type::Boxed(_));
    match (Presence::of(&field.ty, field.required), copied, derefs) {
        (Presence::Required, true, _) => quote!(Some(value.#name)),
        (Presence::Required, ..) => quote!(Some(&value.#name)),
        (Presence::OptionalNullable, true, _) => quote!(value.#name.as_option().copied()),
        (Presence::OptionalNullable, _, false) => quote!(value.#name.as_option()),
        (_, true, _) => quote!(value.#name),
        (_, _, true) => quote!(value.#name.as_deref()),
        (_, _, false) => quote!(value.#name.as_ref()),
    }
}

/// Renders the `From` implementations.
fn conversions(scope: &Scope<'_>, definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let conversions = union.conversions.iter().flat_map(|conversion| {
        let Some(variant) = union.variants.get(conversion.variant) else {
            return Vec::new();
        };
        let (variant_name, ty) = (ident(&variant.name), scope.ty(&variant.ty));
        let from = |ty: TokenStream, value: TokenStream| {
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant_name(#value)
                    }
                }
            }
        };
        match conversion.from {
            ConvertedFrom::Itself => vec![from(ty, quote!(value))],
            ConvertedFrom::Text => vec![
                from(ty, quote!(value)),
                from(quote!(&str), quote!(value.to_owned())),
                from(quote!(&String), quote!(value.clone())),
            ],
            ConvertedFrom::Integers => {
                vec![quote!(octoforge_runtime::from_integers!(#name, #variant_name);)]
            }
            ConvertedFrom::Numbers => vec![
                from(ty.clone(), quote!(value)),
                quote!(octoforge_runtime::from_integers!(#name, #variant_name, #ty);),
            ],
        }
    });
    conversions.collect()
}

/// Renders the codec.
pub(in crate::render) fn codec(definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let text = definition.name.as_str();
    let names: Vec<_> = union
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let indices = (0..union.variants.len()).map(Literal::usize_unsuffixed);
    let selectors = union
        .variants
        .iter()
        .map(|variant| selector(&variant.selector));
    let unrecognized = ident(UNRECOGNIZED);
    vec![
        quote! {
            impl Union for #name {
                const NAME: &'static str = #text;
                const VARIANTS: &'static [Variant] = &[#(#selectors),*];

                fn read(index: usize, node: Node<'_>) -> Self {
                    match index {
                        #(#indices => Self::#names(node.read()),)*
                        _ => Self::#unrecognized(node.read()),
                    }
                }

                fn value(&self) -> &dyn Json {
                    match self {
                        #(Self::#names(value) => value,)*
                        Self::#unrecognized(value) => value,
                    }
                }
            }
        },
        quote!(octoforge_runtime::union!(#name);),
    ]
}

fn selector(selector: &Selector) -> TokenStream {
    let kind = format_ident!("{}", kind(selector.kind));
    let mut set = Vec::new();
    if !selector.required.is_empty() {
        let keys = &selector.required;
        set.push(quote!(required: &[#(#keys),*]));
    }
    if !selector.tags.is_empty() {
        let tags = selector
            .tags
            .iter()
            .map(|(key, texts)| quote!((#key, &[#(#texts),*])));
        set.push(quote!(tags: &[#(#tags),*]));
    }
    if !selector.own.is_empty() {
        let keys = &selector.own;
        set.push(quote!(own: &[#(#keys),*]));
    }
    if !selector.texts.is_empty() {
        let texts = &selector.texts;
        set.push(quote!(texts: &[#(#texts),*]));
    }
    if let Some(element) = &selector.element {
        let element = self::selector(element);
        set.push(quote!(element: Some(&#element)));
    }
    quote!(Variant { kind: Kind::#kind, #(#set,)* ..Variant::ANY })
}

fn kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Any => "Any",
        JsonKind::Boolean => "Boolean",
        JsonKind::Integer => "Integer",
        JsonKind::Number => "Number",
        JsonKind::String => "String",
        JsonKind::Array => "Array",
        JsonKind::Object => "Object",
    }
}
