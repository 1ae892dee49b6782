//! Types as people write them for `serde`, to measure the emitted ones against: the same structs with derives.
//!
//! Takes: the IR after every pass, and some components. Gives: `lib.rs` with what they reach, twice: `plain`, which
//! drops what the description does not know, and `kept`, which keeps it the way `serde` offers (`flatten`).
//!
//! ```text
//! pub mod plain { #[derive(Serialize, Deserialize)] pub struct License { pub key: String, … } }
//! pub mod kept { … #[serde(flatten)] pub extra: BTreeMap<String, Value> … }
//! ```

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::ident;
use super::{Content, SourceFile};
use crate::ir::{Api, Definition, Field, Literal, Object, Rest, Shape, Type, TypeId, Union};
use crate::passes::name::{EXTRA, UNRECOGNIZED};

/// `Cargo.toml`.
pub(crate) fn manifest() -> SourceFile {
    SourceFile {
        path: "Cargo.toml".to_owned(),
        renderer: "derived.rs",
        content: Content::Text {
            comment: ("# ", ""),
            text: "[package]\nname = \"derived\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n".to_owned(),
        },
    }
}

/// `lib.rs`.
pub(crate) fn library(api: &Api, components: &[&str]) -> SourceFile {
    let ids = reached(api, components);
    let module = |keep: bool| -> TokenStream {
        let definitions = ids.iter().filter_map(|id| api.definition(*id));
        definitions.map(|one| definition(api, one, keep)).collect()
    };
    let (plain, kept) = (module(false), module(true));
    let items = vec![
        quote!(pub mod plain { #plain }),
        quote!(pub mod kept { #kept }),
        quote! {
            /// Null is a value of its own; a field that is missing is the default.
            fn null_is_a_value<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
            where
                T: serde::Deserialize<'de>,
                D: serde::Deserializer<'de>,
            {
                serde::Deserialize::deserialize(deserializer).map(Some)
            }
        },
    ];
    SourceFile::rust("src/lib.rs", "derived.rs", Vec::new(), Vec::new(), items)
}

/// What some components reach, themselves included.
fn reached(api: &Api, components: &[&str]) -> BTreeSet<TypeId> {
    let named = api.components.iter();
    let roots = named.filter(|one| components.contains(&one.wire.as_str()));
    let mut next: Vec<TypeId> = roots.filter_map(|one| one.ty.named()).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = next.pop() {
        if reached.insert(id)
            && let Some(definition) = api.definition(id)
        {
            definition.each_type(&mut |ty| next.extend(ty.named()));
        }
    }
    reached
}

fn definition(api: &Api, definition: &Definition, keep: bool) -> TokenStream {
    let name = ident(&definition.name);
    let derives = quote!(#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]);
    match &definition.shape {
        Shape::Object(shape) => {
            let fields = object(api, shape, keep);
            quote!(#derives pub struct #name { #fields })
        }
        Shape::Literal(shape) => {
            let variants = literal(shape);
            quote!(#derives pub enum #name { #variants })
        }
        Shape::Union(shape) => {
            let variants = union(api, shape);
            quote!(#derives #[serde(untagged)] pub enum #name { #variants })
        }
    }
}

fn object(api: &Api, object: &Object, keep: bool) -> TokenStream {
    let fields = object.fields.iter().map(|one| field(api, one));
    let rest = keep.then(|| {
        let extra = ident(EXTRA);
        let ty = match &object.rest {
            Rest::Undeclared => quote!(serde_json::Value),
            Rest::Typed(inner) => ty(api, inner),
        };
        quote!(#[serde(flatten)] pub #extra: std::collections::BTreeMap<String, #ty>,)
    });
    quote!(#(#fields)* #rest)
}

fn field(api: &Api, field: &Field) -> TokenStream {
    let (name, wire, inner) = (ident(&field.name), &field.wire, ty(api, &field.ty));
    match (field.required, &field.ty) {
        (true, _) => quote!(#[serde(rename = #wire)] pub #name: #inner,),
        (false, Type::Nullable(_)) => quote! {
            #[serde(rename = #wire, default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::null_is_a_value")]
            pub #name: Option<#inner>,
        },
        (false, _) => quote! {
            #[serde(rename = #wire, skip_serializing_if = "Option::is_none")]
            pub #name: Option<#inner>,
        },
    }
}

fn literal(literal: &Literal) -> TokenStream {
    let names = literal.values.iter().map(|value| ident(&value.name));
    let texts = literal.values.iter().map(|value| &value.wire);
    let unrecognized = ident(UNRECOGNIZED);
    quote!(#(#[serde(rename = #texts)] #names,)* #[serde(untagged)] #unrecognized(String),)
}

fn union(api: &Api, union: &Union) -> TokenStream {
    let names = union.variants.iter().map(|variant| ident(&variant.name));
    let types = union.variants.iter().map(|variant| ty(api, &variant.ty));
    let unrecognized = ident(UNRECOGNIZED);
    quote!(#(#names(#types),)* #unrecognized(serde_json::Value),)
}

fn ty(api: &Api, of: &Type) -> TokenStream {
    match of {
        Type::Any(_) => quote!(serde_json::Value),
        Type::Boolean => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Number => quote!(serde_json::Number),
        // Text is the cheapest of what people make of a date.
        Type::String | Type::Binary | Type::DateTime | Type::Date => quote!(String),
        Type::List(inner) => {
            let inner = ty(api, inner);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let inner = ty(api, inner);
            quote!(std::collections::BTreeMap<String, #inner>)
        }
        Type::Nullable(inner) => {
            let inner = ty(api, inner);
            quote!(Option<#inner>)
        }
        Type::Boxed(inner) => {
            let inner = ty(api, inner);
            quote!(Box<#inner>)
        }
        Type::Named(id) => {
            let name = api
                .definition(*id)
                .map(|definition| ident(&definition.name));
            quote!(#name)
        }
    }
}
