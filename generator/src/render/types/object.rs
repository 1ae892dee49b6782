//! Structs: the declaration, and the codec.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::reserved::EXTRA;
use crate::ir::{Definition, Field, Object, Source};
use crate::render::arguments::{Argument, expect_many, generics};
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
    std::iter::once(item)
        .chain(constructor.into_iter().flatten())
        .collect()
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
) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let mut items = Vec::new();
    let mut methods: Vec<TokenStream> = Vec::new();
    if arguments.is_empty() {
        items.push(quote! {
            impl Default for #name {
                fn default() -> Self {
                    octoforge_runtime::json::vacant()
                }
            }
        });
    } else {
        methods.push(new(scope, object, arguments));
    }
    let setters = object.setters.iter();
    methods.extend(setters.filter_map(|one| setter(scope, object, one)));
    if !methods.is_empty() {
        items.push(quote!(impl #name { #(#methods)* }));
    }
    items
}

fn new(scope: &Scope<'_>, object: &Object, arguments: &[ir::Argument]) -> TokenStream {
    let required = Argument::all(scope, arguments);
    let parameters = required.iter().map(|one| &one.parameter);
    let generics = generics(&required);
    let many = expect_many(required.len());
    let deprecated = expect_deprecated(object.fields.iter().filter(|field| field.required));
    let sets = required
        .iter()
        .zip(arguments)
        .filter_map(|(one, described)| {
            let Source::Property(index) = described.source else {
                return None;
            };
            // The argument has another name if the field has that of a method.
            let field = ident(&object.fields.get(index)?.name);
            let value = &one.value;
            Some(quote!(new.#field = #value;))
        });
    quote! {
        /// Creates a value with the required properties; all others are absent.
        #many
        #deprecated
        #[must_use]
        pub fn new #generics(#(#parameters),*) -> Self {
            let mut new: Self = octoforge_runtime::json::vacant();
            #(#sets)*
            new
        }
    }
}

fn setter(scope: &Scope<'_>, object: &Object, setter: &ir::Argument) -> Option<TokenStream> {
    let Source::Property(index) = setter.source else {
        return None;
    };
    let field = object.fields.get(index)?;
    let argument = Argument::new(scope, setter);
    let (name, taken, value) = (&argument.name, &argument.parameter, &argument.value);
    let (kept, generics) = (ident(&field.name), generics([&argument]));
    let docs = text::doc(&format!("Sets {}.", text::code(&field.wire)));
    let deprecated = item::deprecated(&field.docs);
    let expect = expect_deprecated(std::iter::once(field));
    Some(quote! {
        #docs
        #deprecated
        #expect
        #[must_use]
        pub fn #name #generics(mut self, #taken) -> Self {
            self.#kept = #value;
            self
        }
    })
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
