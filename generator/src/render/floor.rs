//! The floor under what the emitted crate costs to compile: the same types without anything on them.
//!
//! Takes: the IR after every pass, flat (one module for all models, one for each tag). Gives: `lib.rs` and
//! `Cargo.toml` of a crate that is measured beside the real one and never used.
//!
//! ```text
//! pub mod models { #[derive(Clone, Debug, PartialEq)] pub struct License { pub key: String, … } … }
//! pub mod issues { … }
//! ```

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, ident};
use super::{Content, Context, SourceFile, manifest};
use crate::ir::{Api, Definition, Literal, Object, Shape, Union};
use crate::passes::name::{EXTRA, UNRECOGNIZED};

/// `Cargo.toml`: no features, no lints, and the one dependency that fields have types of.
pub(crate) fn manifest(context: &Context<'_>) -> SourceFile {
    let package = "[package]\nname = \"floor\"\nversion = \"0.0.0\"\nedition = \"2024\"\n";
    SourceFile {
        path: "Cargo.toml".to_owned(),
        renderer: "floor.rs",
        content: Content::Text {
            comment: ("# ", ""),
            text: format!(
                "{package}{}\n[workspace]\n",
                manifest::dependencies(context)
            ),
        },
    }
}

/// `lib.rs`, with `attributes` on each type.
///
/// Aliases are left out: they are names, and nothing is compiled for a name.
pub(crate) fn library(api: &Api, attributes: &TokenStream) -> SourceFile {
    let mut modules: BTreeMap<&[String], Vec<&Definition>> = BTreeMap::new();
    for definition in &api.types {
        modules
            .entry(&definition.module)
            .or_default()
            .push(definition);
    }
    let items = modules
        .into_iter()
        .map(|(path, definitions)| module(api, path, &definitions, attributes))
        .collect();
    SourceFile::rust("src/lib.rs", "floor.rs", Vec::new(), Vec::new(), items)
}

fn module(
    api: &Api,
    path: &[String],
    definitions: &[&Definition],
    attributes: &TokenStream,
) -> TokenStream {
    let scope = Scope::new(api, path);
    let types: Vec<_> = definitions
        .iter()
        .map(|one| definition(&scope, one))
        .collect();
    let name = path.last().map(|name| ident(name));
    let uses = scope.uses();
    quote! {
        pub mod #name {
            #(#uses)*
            #(#attributes #types)*
        }
    }
}

fn definition(scope: &Scope<'_>, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    match &definition.shape {
        Shape::Object(shape) => {
            let fields = object(scope, shape);
            quote!(pub struct #name { #fields })
        }
        Shape::Literal(shape) => {
            let variants = literal(shape);
            quote!(pub enum #name { #variants })
        }
        Shape::Union(shape) => {
            let variants = union(scope, shape);
            quote!(pub enum #name { #variants })
        }
    }
}

fn object(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let names = object.fields.iter().map(|field| ident(&field.name));
    let types = object.fields.iter().map(|field| scope.field(field));
    let (extra, rest) = (ident(EXTRA), scope.rest(&object.rest));
    quote!(#(pub #names: #types,)* pub #extra: #rest,)
}

fn literal(literal: &Literal) -> TokenStream {
    let names = literal.values.iter().map(|value| ident(&value.name));
    let unrecognized = ident(UNRECOGNIZED);
    quote!(#(#names,)* #unrecognized(String),)
}

fn union(scope: &Scope<'_>, union: &Union) -> TokenStream {
    let names = union.variants.iter().map(|variant| ident(&variant.name));
    let types = union.variants.iter().map(|variant| scope.ty(&variant.ty));
    let (unrecognized, value) = (ident(UNRECOGNIZED), scope.runtime("Value"));
    quote!(#(#names(#types),)* #unrecognized(#value),)
}
