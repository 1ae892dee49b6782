//! Aliases: components that are another type under their own name.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Component;
use crate::render::docs::item;
use crate::render::scope::{Scope, ident};
use crate::text;

/// Renders the alias.
pub(in crate::render) fn declaration(scope: &Scope<'_>, component: &Component) -> TokenStream {
    let otherwise = format!("Schema {}.", text::code(&component.wire));
    let docs = text::docs(&item::lines(scope, &component.docs, &otherwise));
    let (name, ty) = (ident(&component.name), scope.ty(&component.ty));
    quote! {
        #docs
        pub type #name = #ty;
    }
}
