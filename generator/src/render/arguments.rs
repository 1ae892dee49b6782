//! Renders arguments of functions, constructors and setters: the parameter, and the value that is stored.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::scope::{Scope, ident};
use crate::ir::{self, Accepts, Presence};

/// Tokens of one argument.
pub(super) struct Argument {
    /// Name of the argument.
    pub(super) name: Ident,
    /// Type parameter that it needs, which callers never write.
    pub(super) generic: Option<Ident>,
    /// Declaration as a parameter: `owner: impl Into<String>`.
    pub(super) parameter: TokenStream,
    /// Expression that converts the parameter to the stored value.
    pub(super) value: TokenStream,
}

impl Argument {
    /// Renders the argument of a setter.
    pub(super) fn new(scope: &Scope<'_>, argument: &ir::Argument) -> Self {
        Self::numbered(scope, argument, None)
    }

    /// Renders several arguments.
    pub(super) fn all(scope: &Scope<'_>, arguments: &[ir::Argument]) -> Vec<Self> {
        let mut generic = 0;
        let all = arguments.iter().map(|one| {
            generic += usize::from(one.presence != Presence::Required);
            Self::numbered(scope, one, Some(generic))
        });
        all.collect()
    }

    fn numbered(scope: &Scope<'_>, argument: &ir::Argument, index: Option<usize>) -> Self {
        let name = ident(&argument.name);
        let target = || Target::new(scope, &argument.accepts);
        let kind = index.map_or_else(|| format_ident!("K"), |index| format_ident!("K{index}"));
        let is_required = argument.presence == Presence::Required;
        let (taken, value) = match argument.presence {
            Presence::Required => required(scope, argument, &name),
            Presence::Optional => {
                let Target { ty, stored } = target();
                let into = scope.runtime("IntoOption");
                (
                    quote!(impl #into<#ty, #kind>),
                    quote!(#name.into_option() #stored),
                )
            }
            Presence::Nullable => {
                let Target { ty, stored } = target();
                let into = scope.runtime("IntoNullable");
                (
                    quote!(impl #into<#ty, #kind>),
                    quote!(#name.into_nullable() #stored),
                )
            }
            Presence::OptionalNullable => {
                let Target { ty, stored } = target();
                let into = scope.runtime("IntoMaybe");
                (
                    quote!(impl #into<#ty, #kind>),
                    quote!(#name.into_maybe() #stored),
                )
            }
        };
        Self {
            parameter: quote!(#name: #taken),
            name,
            generic: (!is_required).then_some(kind),
            value,
        }
    }
}

/// Renders the declaration of the type parameters that arguments need.
pub(super) fn generics<'a>(arguments: impl IntoIterator<Item = &'a Argument>) -> TokenStream {
    let mut all = arguments
        .into_iter()
        .filter_map(|one| one.generic.as_ref())
        .peekable();
    match all.peek() {
        Some(_) => quote!(<#(#all),*>),
        None => TokenStream::new(),
    }
}

/// Type that the values of an argument convert to.
struct Target {
    ty: TokenStream,
    /// Conversion of an optional one to what is stored, if that is another type.
    stored: Option<TokenStream>,
}

impl Target {
    fn new(scope: &Scope<'_>, accepts: &Accepts) -> Self {
        let (ty, stored) = match accepts {
            Accepts::Boolean => (quote!(bool), None),
            Accepts::Integer => {
                let integer = scope.runtime("AnyInteger");
                (quote!(#integer), Some(quote!(.map(#integer::get))))
            }
            Accepts::Into(ty) => (scope.ty(ty), None),
            Accepts::Boxed(ty) => {
                let boxed = scope.runtime("Boxed");
                (scope.ty(ty), Some(quote!(.map(#boxed::from))))
            }
            Accepts::Items(inner) => {
                let (list, inner) = (scope.runtime("ListOf"), scope.ty(inner));
                (quote!(#list<#inner>), Some(quote!(.map(#list::into_vec))))
            }
            Accepts::Form => (quote!(octoforge_runtime::Form), None),
            Accepts::Uploads => {
                let (list, upload) = (scope.runtime("ListOf"), scope.imported("Upload"));
                (quote!(#list<#upload>), Some(quote!(.map(#list::into_vec))))
            }
            Accepts::Upload => (scope.imported("Upload"), None),
        };
        Self { ty, stored }
    }
}

/// Renders the type and the value of an argument that is neither null nor left out.
fn required(
    scope: &Scope<'_>,
    argument: &ir::Argument,
    name: &Ident,
) -> (TokenStream, TokenStream) {
    let listed = match &argument.accepts {
        Accepts::Items(inner) => Some(scope.ty(inner)),
        Accepts::Uploads => Some(scope.imported("Upload")),
        _ => None,
    };
    if let Some(inner) = listed {
        return (
            quote!(impl IntoIterator<Item = impl Into<#inner>>),
            quote!(#name.into_iter().map(Into::into).collect::<Vec<_>>()),
        );
    }
    let ty = Target::new(scope, &argument.accepts).ty;
    match &argument.accepts {
        Accepts::Boolean => (ty, quote!(#name)),
        Accepts::Integer => (quote!(impl Into<#ty>), quote!(#ty::get(#name.into()))),
        Accepts::Boxed(_) => {
            let boxed = scope.runtime("Boxed");
            (
                quote!(impl Into<#ty>),
                quote!(#boxed::from(Into::<#ty>::into(#name))),
            )
        }
        _ => (quote!(impl Into<#ty>), quote!(#name.into())),
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
