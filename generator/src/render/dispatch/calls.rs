//! The table of calls: for each operation a function that makes its request as a user does, with arguments and setters in
//! their places, out of values that it finds by the description's names; and its rows.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::endpoint::{flat_fields, kept, raw};
use super::super::scope::{Scope, ident};
use super::super::{Context, Plan, SourceFile};
use super::ways::rows;
use super::{krate, scope};
use crate::ir::{Field, Operation, Parameter, Payload, Tag, Type};
use crate::text::code;

const RENDERER: &str = "dispatch/calls.rs";

/// The module `calls` and one file for each tag.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let of_tags = context.api.tags.iter();
    let of_tags = of_tags.map(|tag| Plan::new(move || of_tag(context, tag)));
    std::iter::once(Plan::new(|| root(context)))
        .chain(of_tags)
        .collect()
}

fn root(context: &Context<'_>) -> SourceFile {
    let tags: Vec<_> = context
        .api
        .tags
        .iter()
        .map(|tag| ident(&tag.name))
        .collect();
    let items = vec![
        quote!(#(mod #tags;)*),
        quote! {
            /// Every request as a user makes and sends it, by tag.
            pub static CALLS: &[&[Call]] = &[#(#tags::CALLS),*];
        },
    ];
    let uses = vec![quote!(
        use crate::call::Call;
    )];
    let docs = vec!["Every operation as a user calls it.".to_owned()];
    SourceFile::rust("dispatch/src/calls/mod.rs", RENDERER, docs, uses, items)
}

fn of_tag(context: &Context<'_>, tag: &Tag) -> SourceFile {
    let scope = scope(context);
    let all = context.api.operations.iter();
    let operations: Vec<&Operation> = all
        .filter(|operation| operation.module.get(1) == Some(&tag.name))
        .collect();
    let (krate, module) = (krate(context), ident(&tag.name));
    let all = operations.iter();
    let all = all.flat_map(|operation| rows(&krate, &module, operation));
    let mut items = vec![quote!(pub(super) const CALLS: &[Call] = &[#(#all),*];)];
    let requests = operations.iter();
    items.extend(requests.map(|operation| request(&scope, &krate, &module, operation)));
    let mut uses = scope.uses();
    uses.push(quote! {
        use crate::{Arguments, Fault, Got};
        use crate::call::{self, Call};
    });
    let docs = vec![format!(
        "The operations of {} as a user calls them.",
        code(&tag.wire)
    )];
    SourceFile::rust(
        format!("dispatch/src/calls/{}.rs", tag.name),
        RENDERER,
        docs,
        uses,
        items,
    )
}

/// `fn get(given) -> … { let mut request = krate::cats::get(given.path("name")?); … Ok(request) }`
fn request(scope: &Scope<'_>, krate: &Ident, tag: &Ident, operation: &Operation) -> TokenStream {
    let (name, request) = (ident(&operation.name), ident(&operation.request));
    let body = Body::of(scope, operation);
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.parameters.iter().partition(|one| one.required);
    let arguments = required.into_iter().map(|one| argument(scope, one));
    let arguments: Vec<_> = arguments.chain(body.arguments).collect();
    let setters = optional.iter().map(|one| {
        let (wire, ty) = (&one.wire, scope.ty(&one.ty));
        setter(&one.name, &quote!(given.optional_query::<#ty>(#wire)?))
    });
    let setters: Vec<_> = setters.chain(body.setters).collect();
    let given = match arguments.is_empty() && setters.is_empty() {
        true => quote!(_),
        false => quote!(given),
    };
    let made = quote!(::#krate::#tag::#name(#(#arguments),*));
    let made = match setters.is_empty() {
        true => quote!(Ok(#made)),
        false => quote! {
            let mut request = #made;
            #(#setters)*
            Ok(request)
        },
    };
    let deprecated = operation.docs.deprecated
        || body.deprecated
        || optional.iter().any(|one| one.docs.deprecated);
    let expect = deprecated
        .then(|| quote!(#[expect(deprecated, reason = "what is deprecated is called too")]));
    quote! {
        #expect
        fn #name(#given: &Arguments) -> Result<::#krate::#tag::#request, Fault> {
            #made
        }
    }
}

fn argument(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let (wire, ty) = (&parameter.wire, scope.ty(&parameter.ty));
    match parameter.style {
        style if style.in_path() => quote!(given.path::<#ty>(#wire)?),
        _ => quote!(given.query::<#ty>(#wire)?),
    }
}

/// A value that is set if it is given.
fn setter(name: &str, value: &TokenStream) -> TokenStream {
    let name = ident(name);
    quote! {
        if let Some(value) = #value {
            request = request.#name(value);
        }
    }
}

/// What a body adds to a call.
#[derive(Default)]
struct Body {
    arguments: Vec<TokenStream>,
    setters: Vec<TokenStream>,
    deprecated: bool,
}

impl Body {
    fn of(scope: &Scope<'_>, operation: &Operation) -> Self {
        let Some(body) = &operation.body else {
            return Self::default();
        };
        let kept = kept(scope, body);
        if let Some(object) = kept.flat {
            let mut optional = flat_fields(operation, Some(&kept));
            optional.retain(|(field, _)| !field.required);
            return Self::flat(scope, body.arguments(object), optional);
        }
        let ty = body.payload.json().map(Type::without_null);
        let ty = scope.ty(ty.unwrap_or(&Type::String));
        let bytes = matches!(body.payload, Payload::Form(_) | Payload::Binary).then(|| {
            let bytes = scope.runtime(raw(&body.payload));
            quote!(.map(#bytes::from))
        });
        let mut said = Self::default();
        if body.required {
            said.arguments.push(quote!(given.body::<#ty>() #bytes ?));
        } else {
            let value = quote!(given.optional_body::<#ty>()? #bytes);
            said.setters.push(setter("body", &value));
        }
        said
    }

    /// The fields that are arguments and setters by themselves.
    fn flat<'a>(
        scope: &Scope<'_>,
        required: impl Iterator<Item = (&'a Field, &'a str)>,
        optional: Vec<(&Field, &str)>,
    ) -> Self {
        let arguments = required.map(|(field, _)| {
            let (wire, ty) = (&field.wire, scope.ty(&field.ty));
            quote!(given.member::<#ty>(#wire)?)
        });
        let setters = optional.iter().map(|(field, name)| {
            let (wire, ty) = (&field.wire, scope.ty(&field.ty));
            setter(name, &quote!(given.optional_member::<#ty>(#wire)?))
        });
        Self {
            arguments: arguments.collect(),
            setters: setters.collect(),
            deprecated: optional.iter().any(|(field, _)| field.docs.deprecated),
        }
    }
}
