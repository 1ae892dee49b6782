//! The table of calls: for each operation a function that calls the emitted one as a user does, with arguments and
//! setters in their places, out of values that it finds by the description's names.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::endpoint::{flat_fields, kept, raw};
use super::super::scope::{Scope, ident};
use super::super::{Context, Plan, SourceFile};
use super::call::got;
use super::{krate, scope};
use crate::ir::{Field, Operation, Parameter, ParameterStyle, Payload, Tag, Type};

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
            /// Every operation as a user calls it, by tag.
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
    let rows = operations.iter().map(|operation| {
        let (id, name) = (&operation.id, ident(&operation.name));
        quote!(Call::of(#id, #name))
    });
    let mut items = vec![quote!(pub(super) const CALLS: &[Call] = &[#(#rows),*];)];
    let calls = operations
        .iter()
        .map(|operation| call(context, &scope, operation));
    items.extend(calls);
    let mut uses = scope.uses();
    uses.push(quote! {
        use crate::{Arguments, Fault};
        use crate::call::{Call, Client, Got, Sent, sent};
    });
    let docs = vec![format!(
        "The operations of `{}` as a user calls them.",
        tag.wire
    )];
    SourceFile::rust(
        format!("dispatch/src/calls/{}.rs", tag.name),
        RENDERER,
        docs,
        uses,
        items,
    )
}

/// `fn get(given, client) { let request = krate::cats::get(given.path("name")?); Ok(sent(request.send(client), …)) }`
fn call(context: &Context<'_>, scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let (krate, name) = (krate(context), ident(&operation.name));
    let tag = ident(operation.module.get(1).map_or("", String::as_str));
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
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let got = got(&krate, &tag, &operation.output);
    let deprecated = operation.docs.deprecated
        || body.deprecated
        || optional.iter().any(|one| one.docs.deprecated);
    let expect = deprecated
        .then(|| quote!(#[expect(deprecated, reason = "what is deprecated is called too")]));
    quote! {
        #expect
        fn #name(#given: &Arguments, client: &Client) -> Result<Sent, Fault> {
            let #mutable request = ::#krate::#tag::#name(#(#arguments),*);
            #(#setters)*
            Ok(sent(request.send(client), #got))
        }
    }
}

fn argument(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let (wire, ty) = (&parameter.wire, scope.ty(&parameter.ty));
    match parameter.style {
        ParameterStyle::Segment | ParameterStyle::Segments => quote!(given.path::<#ty>(#wire)?),
        ParameterStyle::Query | ParameterStyle::QueryJoined => quote!(given.query::<#ty>(#wire)?),
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
        if kept.flat.is_some() {
            return Self::flat(scope, flat_fields(operation, Some(&kept)));
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
    fn flat(scope: &Scope<'_>, fields: Vec<(&Field, &str)>) -> Self {
        let (required, optional): (Vec<_>, Vec<_>) =
            fields.into_iter().partition(|(field, _)| field.required);
        let arguments = required.iter().map(|(field, _)| {
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
