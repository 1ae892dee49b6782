//! Structs: the declaration, and the codec.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::reserved::EXTRA;
use crate::ir::{Definition, Field, Object};
use crate::render::arguments::{Argument, expect_many};
use crate::render::docs::item;
use crate::render::docs::origin::origin;
use crate::render::scope::{Scope, ident};
use crate::{ir, text};

/// Renders the struct.
pub(in crate::render) fn declaration(
    scope: &Scope<'_>,
    definition: &Definition,
    object: &Object,
) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let docs = text::docs(&item::lines(
        scope,
        &definition.docs,
        &origin(scope.api, definition),
    ));
    let fields = object.fields.iter().map(|field| self::field(scope, field));
    let also = definition.doc_aliases.iter();
    let also = also.filter_map(|also| text::alias(also, &definition.name));
    let extra = ident(EXTRA);
    let rest = scope.rest(&object.rest);
    let item = quote! {
        #docs
        #(#also)*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            /// Properties that the description does not declare, kept as they were received.
            pub #extra: #rest,
        }
    };
    let arguments = object.constructor.as_ref();
    let constructor = arguments.map(|given| constructor(scope, definition, object, given));
    std::iter::once(item).chain(constructor).collect()
}

fn field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let docs = text::docs(&item::lines(scope, &field.docs, ""));
    let deprecated = item::deprecated(&field.docs);
    let (name, ty) = (ident(&field.name), scope.field(field));
    quote! {
        #docs
        #deprecated
        pub #name: #ty
    }
}

/// Renders `new` for objects that requests contain: required values are arguments, the others are absent until set. If
/// nothing is required, renders `Default` instead.
fn constructor(
    scope: &Scope<'_>,
    definition: &Definition,
    object: &Object,
    arguments: &[ir::Argument],
) -> TokenStream {
    let name = ident(&definition.name);
    let required = Argument::all(scope, arguments);
    if required.is_empty() {
        return quote! {
            impl Default for #name {
                fn default() -> Self {
                    octoforge_runtime::json::vacant()
                }
            }
        };
    }
    let parameters = required.iter().map(|one| &one.parameter);
    let many = expect_many(required.len());
    let deprecated = expect_deprecated(object.fields.iter().filter(|field| field.required));
    let sets = required.iter().map(|one| {
        let (field, value) = (&one.name, &one.value);
        quote!(new.#field = #value;)
    });
    quote! {
        impl #name {
            /// Creates a value with the required properties; all others are absent.
            #many
            #deprecated
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                let mut new: Self = octoforge_runtime::json::vacant();
                #(#sets)*
                new
            }
        }
    }
}

/// Renders the codec.
pub(in crate::render) fn codec(definition: &Definition, object: &Object) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let text = definition.name.as_str();
    let names = object.fields.iter().map(|field| &field.wire);
    let required = required_words(object);
    let reads = object.fields.iter().enumerate().map(|(index, field)| {
        let (name, index) = (ident(&field.name), Literal::usize_unsuffixed(index));
        quote!(#name: fields.at(#index))
    });
    let shows = object.fields.iter().map(|field| {
        let name = ident(&field.name);
        quote!(&self.#name)
    });
    let extra = ident(EXTRA);
    let deprecated = expect_deprecated(object.fields.iter());
    vec![
        quote! {
            #deprecated
            impl Object for #name {
                const NAME: &'static str = #text;
                const FIELDS: &'static [&'static str] = &[#(#names),*];
                const REQUIRED: &'static [u64] = &[#(#required),*];

                fn read(fields: &Fields<'_>) -> Self {
                    Self { #(#reads,)* #extra: fields.extra() }
                }

                fn fields(&self, visit: Visit<'_>) {
                    visit(&[#(#shows),*], &self.#extra)
                }
            }
        },
        quote!(octoforge_runtime::object!(#name);),
    ]
}

/// Returns bit masks of the required fields: bit `i % 64` of word `i / 64` is set if field `i` is required.
fn required_words(object: &Object) -> Vec<Literal> {
    object
        .fields
        .chunks(64)
        .map(|fields| {
            let bits = fields
                .iter()
                .rev()
                .fold(0u64, |bits, field| bits << 1 | u64::from(field.required));
            Literal::u64_unsuffixed(bits)
        })
        .collect()
}

fn expect_deprecated<'f>(mut fields: impl Iterator<Item = &'f Field>) -> TokenStream {
    if fields.any(|field| field.docs.deprecated) {
        quote!(#[expect(deprecated, reason = "what is deprecated is still sent")])
    } else {
        TokenStream::new()
    }
}
