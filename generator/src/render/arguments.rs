//! Renders arguments of functions, constructors and setters: the parameter, and the value that is stored.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::scope::{Scope, ident};
use crate::ir::{self, Accepts};

/// Tokens of one argument.
pub(super) struct Argument {
    /// Name of the argument.
    pub(super) name: Ident,
    /// Declaration as a parameter: `owner: impl Into<String>`.
    pub(super) parameter: TokenStream,
    /// Expression that converts the parameter to the stored value.
    pub(super) value: TokenStream,
}

impl Argument {
    /// Renders an argument.
    pub(super) fn new(scope: &Scope<'_>, argument: &ir::Argument) -> Self {
        let name = ident(&argument.name);
        let into = quote!(#name.into());
        let (taken, value) = match &argument.accepts {
            Accepts::Exact(ty) => (scope.ty(ty), quote!(#name)),
            Accepts::Items(inner) => {
                let inner = scope.ty(inner);
                (
                    quote!(impl IntoIterator<Item = impl Into<#inner>>),
                    quote!(#name.into_iter().map(Into::into).collect::<Vec<_>>()),
                )
            }
            Accepts::Into(ty) => {
                let ty = scope.ty(ty);
                (quote!(impl Into<#ty>), into)
            }
            Accepts::Maybe(inner) => {
                let (maybe, inner) = (scope.runtime("Maybe"), scope.ty(inner));
                (quote!(impl Into<#maybe<#inner>>), into)
            }
            Accepts::Bytes | Accepts::Upload => {
                let bytes = scope.runtime(match argument.accepts {
                    Accepts::Upload => "Upload",
                    _ => "Bytes",
                });
                (quote!(impl Into<#bytes>), into)
            }
        };
        Self {
            parameter: quote!(#name: #taken),
            name,
            value,
        }
    }

    /// Renders several arguments.
    pub(super) fn all(scope: &Scope<'_>, arguments: &[ir::Argument]) -> Vec<Self> {
        arguments.iter().map(|one| Self::new(scope, one)).collect()
    }
}

/// Returns the attribute of a function with this many arguments.
pub(super) fn expect_many(count: usize) -> TokenStream {
    if count > 7 {
        quote!(#[expect(clippy::too_many_arguments, reason = "one for each required value")])
    } else {
        TokenStream::new()
    }
}
