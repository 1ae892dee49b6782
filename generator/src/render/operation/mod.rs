//! Operations: the function, the request types with setters and media variants, and the endpoint.

mod body;
mod calls;
mod endpoint;
mod media_variant;
mod output;
mod pages;
mod setters;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(super) use body::kept;
pub(super) use endpoint::endpoints;

use self::body::Kept;
use crate::ir::{Form, Operation, Output, Parameter, ParameterStyle};
use crate::render::arguments::{Argument, expect_many, generics};
use crate::render::docs::item::deprecated;
use crate::render::docs::operation as docs;
use crate::render::scope::{Scope, ident};
use crate::text;

/// Renders the function, the request, its setters, and the enum of its outcomes if there is one.
pub(super) fn declaration<'a>(scope: &Scope<'a>, operation: &'a Operation) -> Vec<TokenStream> {
    let body = operation.body.as_ref().map(|body| kept(scope, body));
    let mut items = vec![
        function(scope, operation, body.as_ref()),
        request(operation, body.as_ref()),
    ];
    let mut requests = operation.requests();
    if let Some(preferred) = requests.next() {
        let mut methods = setters::setters(scope, operation, body.as_ref());
        methods.extend(media_variant::methods(operation));
        methods.extend(calls::calls(scope, &preferred));
        let name = ident(preferred.name);
        items.push(quote! { impl #name { #(#methods)* } });
    }
    let others = requests.zip(&operation.media_variants);
    items.extend(others.flat_map(|(request, variant)| {
        let mut items = media_variant::declaration(scope, operation, variant);
        let (name, calls) = (ident(request.name), calls::calls(scope, &request));
        items.insert(1, quote! { impl #name { #(#calls)* } });
        items
    }));
    if let Output::Variants(name, outcomes) = &operation.output {
        items.push(output::outcomes_enum(scope, operation, name, outcomes));
    }
    items
}

fn function(scope: &Scope<'_>, operation: &Operation, body: Option<&Kept<'_>>) -> TokenStream {
    let (name, request) = (ident(&operation.name), ident(&operation.request));
    let parts = scope.runtime("RequestParts");
    let given = &operation.surface.arguments;
    let arguments = Argument::all(scope, given);
    let mut steps = TokenStream::new();
    let mut of_body = Vec::new();
    for (described, argument) in given.iter().zip(&arguments) {
        match operation.parameter(described.source) {
            Some(parameter) => steps.extend(step(parameter, &argument.value)),
            None => of_body.push((described.source, argument)),
        }
    }
    let kept = body.map(|body| {
        let initial = body.initial(scope, &of_body);
        quote!(, body: #initial)
    });
    let docs = text::docs(&docs::function(scope, operation));
    let deprecated = deprecated(&operation.docs);
    let many = expect_many(arguments.len());
    let parameters = arguments.iter().map(|argument| &argument.parameter);
    let generics = generics(&arguments);
    // People search for the id in the service's documentation, and for its words.
    let plain = operation.name.trim_start_matches("r#");
    let words = plain.replace('_', " ");
    let also = [operation.id.as_str(), &words];
    let also = also.iter().filter_map(|also| text::alias(also, plain));
    quote! {
        #docs
        #(#also)*
        #deprecated
        #many
        pub fn #name #generics(#(#parameters),*) -> #request {
            #request { parts: #parts::new() #steps #kept }
        }
    }
}

/// Renders the step that adds the value of a required parameter to the request.
fn step(parameter: &Parameter, value: &TokenStream) -> TokenStream {
    let wire = &parameter.wire;
    match parameter.style {
        ParameterStyle::Segment | ParameterStyle::Segments | ParameterStyle::Rest => {
            quote!(.path(&#value))
        }
        ParameterStyle::SegmentIn(form) => {
            let style = style(form);
            quote!(.path_in(#wire, #style, &#value))
        }
        ParameterStyle::Query => quote!(.with_query(#wire, &#value)),
        ParameterStyle::QueryJoined => quote!(.with_query_joined(#wire, &#value)),
        _ => {
            let described = described(parameter);
            quote!(.with(#described, &#value))
        }
    }
}

/// Renders the parameter as the runtime describes it.
fn described(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let constructor = match parameter.style {
        ParameterStyle::ReservedQuery(_) => quote!(reserved_query),
        ParameterStyle::Header(_) => quote!(header),
        ParameterStyle::Cookie(_) => quote!(cookie),
        _ => quote!(query),
    };
    let style = style(parameter.style.form());
    quote!(octoforge_runtime::Parameter::#constructor(#wire, #style))
}

fn style(form: Form) -> TokenStream {
    let name = format_ident!("{}", form.name());
    quote!(octoforge_runtime::Style::#name)
}

fn request(operation: &Operation, body: Option<&Kept<'_>>) -> TokenStream {
    let name = ident(&operation.request);
    let docs = text::doc(&format!(
        "A request of [`{0}`]({0}()).",
        operation.name.trim_start_matches("r#")
    ));
    let body = body.map(|body| {
        let ty = &body.ty;
        quote!(pub(crate) body: #ty,)
    });
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            pub(crate) parts: RequestParts,
            #body
        }
    }
}
