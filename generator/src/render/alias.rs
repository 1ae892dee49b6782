//! Aliases: components that are another type under their own name.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, ident};
use super::words;
use crate::ir::Component;
use crate::text;

/// The alias.
pub(super) fn human(scope: &Scope<'_>, component: &Component) -> TokenStream {
    let otherwise = format!("Described at {}.", text::code(&component.pointer));
    let docs = text::docs(&words::lines(scope, &component.docs, &otherwise));
    let (name, ty) = (ident(&component.name), scope.ty(&component.ty));
    quote! {
        #docs
        pub type #name = #ty;
    }
}
