//! Structs: what people read, and the table that reads and writes them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::arguments::Argument;
use super::scope::{Scope, ident};
use super::words;
use crate::ir::{Definition, Field, Object};
use crate::passes::name::EXTRA;
use crate::text;

/// The struct.
pub(super) fn human(
    scope: &Scope<'_>,
    definition: &Definition,
    object: &Object,
) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let docs = text::docs(&words::lines(scope, &definition.docs, &origin(definition)));
    let fields = object.fields.iter().map(|field| self::field(scope, field));
    let also = definition.also.iter();
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
            /// What was sent beyond the declared properties.
            pub #extra: #rest,
        }
    };
    let mut items = vec![item];
    items.extend(
        definition
            .sent
            .then(|| constructor(scope, definition, object)),
    );
    items
}

fn field(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let docs = text::docs(&words::lines(scope, &field.docs, &text::code(&field.wire)));
    let deprecated = words::deprecated(&field.docs);
    let (name, ty) = (ident(&field.name), scope.field(field));
    quote! {
        #docs
        #deprecated
        pub #name: #ty
    }
}

/// `new`, for objects that requests hold: what is required as arguments, the rest left out until it is set. Where
/// nothing is required, `Default`.
fn constructor(scope: &Scope<'_>, definition: &Definition, object: &Object) -> TokenStream {
    let name = ident(&definition.name);
    let required: Vec<Argument> = object
        .arguments()
        .map(|(_, field)| Argument::new(scope, &field.name, &field.ty))
        .collect();
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
    let many = super::arguments::expect_many(required.len());
    let deprecated = expect_deprecated(object.fields.iter().filter(|field| field.required));
    let sets = required.iter().map(|one| {
        let (field, value) = (&one.name, &one.value);
        quote!(new.#field = #value;)
    });
    quote! {
        impl #name {
            /// One in which only what is required is set.
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

/// The table.
pub(super) fn wire(definition: &Definition, object: &Object) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let text = &definition.name;
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

/// Bit `i % 64` of word `i / 64` says whether field `i` is required.
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

/// What a type without words of its own is: the place it is described at.
pub(super) fn origin(definition: &Definition) -> String {
    let pointer = definition
        .places
        .first()
        .map_or("", |place| place.pointer.as_str());
    format!("Described at {}.", text::code(pointer))
}
