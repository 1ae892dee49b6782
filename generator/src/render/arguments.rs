//! Arguments of functions and setters: what they accept, and how that becomes what is kept.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::{Scope, ident};
use crate::ir::Type;

/// One argument.
pub(super) struct Argument {
    /// Its name.
    pub(super) name: Ident,
    /// It as a parameter: `owner: impl Into<String>`.
    pub(super) parameter: TokenStream,
    /// The value that is kept, made of it.
    pub(super) value: TokenStream,
}

impl Argument {
    /// An argument for a value of this type.
    ///
    /// Numbers and booleans are taken as they are, since that reads best in documentation; lists are taken from
    /// anything that iterates over what can become an element; the rest from anything that can become it.
    pub(super) fn new(scope: &Scope<'_>, name: &str, ty: &Type) -> Self {
        let name = ident(name);
        let (parameter, value) = match ty {
            Type::Boolean => (quote!(#name: bool), quote!(#name)),
            Type::Integer => (quote!(#name: i64), quote!(#name)),
            Type::List(inner) => {
                let inner = scope.ty(inner);
                (
                    quote!(#name: impl IntoIterator<Item = impl Into<#inner>>),
                    quote!(#name.into_iter().map(Into::into).collect::<Vec<_>>()),
                )
            }
            other => {
                let ty = scope.ty(other);
                (quote!(#name: impl Into<#ty>), quote!(#name.into()))
            }
        };
        Self {
            name,
            parameter,
            value,
        }
    }

    /// An argument for a value that may be null or left out: it takes the value, an `Option` of it, or `Null`.
    pub(super) fn maybe(scope: &Scope<'_>, name: &str, inner: &Type) -> Self {
        let name = ident(name);
        let (maybe, ty) = (scope.runtime("Maybe"), scope.ty(inner));
        Self {
            parameter: quote!(#name: impl Into<#maybe<#ty>>),
            value: quote!(#name.into()),
            name,
        }
    }
}

/// The attribute of a function with this many arguments.
pub(super) fn expect_many(count: usize) -> TokenStream {
    if count > 7 {
        quote!(#[expect(clippy::too_many_arguments, reason = "one for each required value")])
    } else {
        TokenStream::new()
    }
}
