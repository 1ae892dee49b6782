//! Renders the table of calls: for each operation a function that creates its request as a user does, from values found by
//! the names of the description, and a row for each way to send it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::scope::{Scope, ident};
use super::super::{Context, Plan, SourceFile};
use super::ways::rows;
use super::{krate, modules, scope};
use crate::ir::{Argument, Docs, Field, Group, Operation, Payload, Source, Type};
use crate::text::code;

const RENDERER: &str = "dispatch_tables/calls.rs";

/// Returns the module `calls`, with a module for each tag and one below it for each group of operations.
pub(super) fn plans<'a>(context: &'a Context<'a>) -> Vec<Plan<'a>> {
    let mut plans = modules(context, "calls", root);
    for group in context.api.groups() {
        plans.push(Plan::new(move || of_group(context, &group)));
    }
    plans
}

fn root(rows: &[TokenStream]) -> TokenStream {
    quote! {
        /// Every request as a user creates and sends it, by group.
        pub(crate) static CALLS: &[&[crate::call::Call]] = &[#(#rows::CALLS),*];
    }
}

fn of_group(context: &Context<'_>, group: &Group<'_>) -> SourceFile {
    let scope = scope(context);
    let (krate, module) = (krate(context), ident(group.tag));
    let operations = group.operations.iter();
    let rows = operations.flat_map(|operation| rows(&krate, &module, operation));
    let mut items = vec![quote!(pub(crate) const CALLS: &[Call] = &[#(#rows),*];)];
    let requests = group.operations.iter();
    items.extend(requests.map(|operation| request(&scope, &krate, &module, operation)));
    let mut uses = scope.uses();
    uses.push(quote! {
        use crate::{Arguments, Fault, Got};
        use crate::call::{self, Call};
    });
    let docs = vec![format!(
        "Calls of {}.",
        code(&format!("{}/{}", group.tag, group.name))
    )];
    let path = format!("dispatch/calls/{}/{}.rs", group.tag, group.name);
    SourceFile::rust(path, RENDERER, docs, uses, items)
}

/// Renders the function of an operation:
/// `fn get(given) -> … { let mut request = krate::cats::get(given.path("name")?); … Ok(request) }`.
fn request(scope: &Scope<'_>, krate: &Ident, tag: &Ident, operation: &Operation) -> TokenStream {
    let (name, request) = (ident(&operation.name), ident(&operation.request));
    let surface = &operation.surface;
    let reader = Reader { scope, operation };
    let arguments = surface.arguments.iter();
    let arguments: Vec<_> = arguments.filter_map(|one| reader.required(one)).collect();
    let setters = surface.setters.iter();
    let setters: Vec<_> = setters.filter_map(|one| reader.setter(one)).collect();
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
    let is_deprecated = |one: &Argument| reader.docs(one).is_some_and(|docs| docs.deprecated);
    let deprecated = operation.docs.deprecated || surface.setters.iter().any(is_deprecated);
    let expect = deprecated
        .then(|| quote!(#[expect(deprecated, reason = "what is deprecated is called too")]));
    quote! {
        #expect
        fn #name(#given: &Arguments) -> Result<::#krate::#tag::#request, Fault> {
            #made
        }
    }
}

/// Renders expressions that read the values of an operation by name.
struct Reader<'a, 'b> {
    scope: &'a Scope<'b>,
    operation: &'a Operation,
}

impl Reader<'_, '_> {
    /// Renders the value of a required argument.
    fn required(&self, argument: &Argument) -> Option<TokenStream> {
        if let Some(parameter) = self.operation.parameter(argument.source) {
            let (wire, ty) = (&parameter.wire, self.value(&parameter.ty));
            let method = format_ident!("{}", parameter.style.location());
            return Some(quote!(given.#method::<#ty>(#wire)?));
        }
        if let Some(field) = self.field(argument) {
            let (wire, ty) = (&field.wire, self.value(&field.ty));
            return Some(quote!(given.member::<#ty>(#wire)?));
        }
        let (ty, bytes) = self.body()?;
        Some(quote!(given.body::<#ty>() #bytes ?))
    }

    /// Renders a setter that is called if its value is given.
    fn setter(&self, setter: &Argument) -> Option<TokenStream> {
        let value = if let Some(parameter) = self.operation.parameter(setter.source) {
            let (wire, ty) = (&parameter.wire, self.value(&parameter.ty));
            let method = format_ident!("optional_{}", parameter.style.location());
            quote!(given.#method::<#ty>(#wire)?)
        } else if let Some(field) = self.field(setter) {
            let (wire, ty) = (&field.wire, self.value(&field.ty));
            quote!(given.optional_member::<#ty>(#wire)?)
        } else {
            let (ty, bytes) = self.body()?;
            quote!(given.optional_body::<#ty>()? #bytes)
        };
        let name = ident(&setter.name);
        Some(quote! {
            if let Some(value) = #value {
                request = request.#name(value);
            }
        })
    }

    /// Renders the type of a value. Null is a value of `Maybe`, while no argument takes `None` for null.
    fn value(&self, ty: &Type) -> TokenStream {
        let inner = self.scope.ty(ty.bare());
        match ty {
            Type::Nullable(_) => {
                let maybe = self.scope.runtime("Maybe");
                quote!(#maybe<#inner>)
            }
            _ => inner,
        }
    }

    /// Returns the property of a flat body that an argument sets.
    fn field(&self, argument: &Argument) -> Option<&Field> {
        let Source::Property(index) = argument.source else {
            return None;
        };
        let body = self.operation.body.as_ref()?;
        body.flat_object(&self.scope.api.types)?.fields.get(index)
    }

    /// Renders the type of a whole body, and its conversion if it needs one.
    fn body(&self) -> Option<(TokenStream, Option<TokenStream>)> {
        let body = self.operation.body.as_ref()?;
        let ty = body.payload.json().map(Type::without_null);
        let members = Type::Map(Box::new(Type::Any("a form is made of any fields")));
        let ty = match &body.payload {
            Payload::Form(_) => self.scope.ty(&members),
            _ => self.scope.ty(ty.unwrap_or(&Type::String)),
        };
        let converted = match &body.payload {
            Payload::Binary => {
                let upload = self.scope.imported("Upload");
                Some(quote!(.map(#upload::from)))
            }
            Payload::Form(_) => {
                let form = quote!(octoforge_runtime::Form);
                Some(quote!(.map(|fields| fields.into_iter().collect::<#form>())))
            }
            Payload::Json(_) | Payload::Text => None,
        };
        Some((ty, converted))
    }

    fn docs(&self, argument: &Argument) -> Option<&Docs> {
        let parameter = self.operation.parameter(argument.source);
        let parameter = parameter.map(|parameter| &parameter.docs);
        parameter.or_else(|| self.field(argument).map(|field| &field.docs))
    }
}
