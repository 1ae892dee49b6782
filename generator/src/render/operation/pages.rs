//! Accessors of a page: its items, and the total number of items.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Field, Output, Pages, Payload, Type};
use crate::render::scope::{Scope, ident};

/// Renders the `Paged` implementation of a request.
pub(super) fn paged(
    scope: &Scope<'_>,
    request: &Ident,
    output: &Output,
    pages: &Pages,
) -> TokenStream {
    let paged = scope.runtime("Paged");
    let item = scope.ty(&pages.item);
    let field = |wire: &Option<String>| {
        let wire = wire.as_deref()?;
        field(scope, page_type(output, pages)?, wire)
    };
    let (list, total) = (field(&pages.list), field(&pages.total));
    let items = around(output, pages, list.map(listed), true);
    let total_count = total.map(|total| {
        let (expect, count) = (
            expect(total),
            around(output, pages, Some(counted(total)), false),
        );
        quote! {
            #expect
            fn total_count(page: &Self::Output) -> Option<i64> {
                #count
            }
        }
    });
    let expect = list.map(expect);
    quote! {
        impl #paged for #request {
            type Item = #item;

            #expect
            fn items(page: Self::Output) -> Vec<Self::Item> {
                #items
            }

            #total_count
        }
    }
}

/// Returns the type of the page within the output.
fn page_type<'a>(output: &'a Output, pages: &Pages) -> Option<&'a Type> {
    match output {
        Output::Payload(payload) => payload.json(),
        Output::Optional(ty) => Some(ty),
        Output::Variants(_, outcomes) => outcomes
            .get(pages.outcome?)?
            .payload
            .as_ref()
            .and_then(Payload::json),
        _ => None,
    }
}

fn field<'a>(scope: &Scope<'a>, ty: &Type, wire: &str) -> Option<&'a Field> {
    let mut fields = ty.object(&scope.api.types)?.fields.iter();
    fields.find(|field| field.wire == wire)
}

/// Renders the list in an object called `page`.
fn listed(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match (&field.ty, field.required) {
        (Type::Nullable(_), false) => quote!(page.#name.into_option().unwrap_or_default()),
        (Type::Nullable(_), true) | (_, false) => quote!(page.#name.unwrap_or_default()),
        (_, true) => quote!(page.#name),
    }
}

/// Renders the total in an object called `page`.
fn counted(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match (&field.ty, field.required) {
        (Type::Nullable(_), false) => quote!(page.#name.as_option().copied()),
        (Type::Nullable(_), true) | (_, false) => quote!(page.#name),
        (_, true) => quote!(Some(page.#name)),
    }
}

/// Wraps `inside`, the expression for a part of the page (or the page itself), for an output that may have no page. The
/// page is `owned` if a list is taken out of it; it is borrowed if a number is read.
fn around(output: &Output, pages: &Pages, inside: Option<TokenStream>, owned: bool) -> TokenStream {
    let nullable = matches!(output, Output::Optional(_))
        || matches!(page_type(output, pages), Some(Type::Nullable(_)));
    let taken = match (inside, nullable) {
        (None, false) => quote!(page),
        (None, true) => quote!(page.unwrap_or_default()),
        (Some(inside), false) => inside,
        (Some(inside), true) if owned => quote!(page.map_or_else(Vec::new, |page| #inside)),
        (Some(inside), true) => quote!(page.as_ref().and_then(|page| #inside)),
    };
    let (Output::Variants(name, outcomes), Some(index)) = (output, pages.outcome) else {
        return taken;
    };
    let variant = outcomes.get(index).map(|outcome| ident(&outcome.name));
    let (name, nothing) = (
        ident(name),
        if owned {
            quote!(Vec::new())
        } else {
            quote!(None)
        },
    );
    quote! {
        match page {
            #name::#variant(page) => #taken,
            _ => #nothing,
        }
    }
}

fn expect(field: &Field) -> TokenStream {
    if field.docs.deprecated {
        quote!(#[expect(deprecated, reason = "what is deprecated is still listed")])
    } else {
        TokenStream::new()
    }
}
