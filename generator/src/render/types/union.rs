//! Unions: the declaration, and the codec with the table that recognises variants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ir::reserved::UNRECOGNIZED;
use crate::ir::{Definition, JsonKind, Selector, Union};
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
    items
}

/// Renders the `From` implementations.
fn conversions(scope: &Scope<'_>, definition: &Definition, union: &Union) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let conversions = union.conversions.iter().filter_map(|conversion| {
        let variant = union.variants.get(conversion.variant)?;
        let (variant_name, ty) = (ident(&variant.name), scope.ty(&variant.ty));
        let (ty, value) = match conversion.borrowed {
            true => (quote!(&str), quote!(value.to_owned())),
            false => (ty, quote!(value)),
        };
        Some(quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant_name(#value)
                }
            }
        })
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
