//! The endpoint behind a request: what it is, how its answer is read, and the ways to send it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::scope::{Scope, ident};
use super::output::output;
use super::pages::paged;
use crate::ir::{Body, Operation, Output, Pages, Payload};

/// The endpoint, and one for each other media type.
pub(in super::super) fn wire(scope: &Scope<'_>, operation: &Operation) -> Vec<TokenStream> {
    let name = ident(&operation.request);
    let body = operation.body.as_ref().map(body_value);
    let own = Sent {
        constant: constant(operation),
        parts: quote!(&self.parts),
        body: body.clone(),
        output: &operation.output,
        downloads: operation.downloads,
        pages: operation.pages.as_ref(),
    };
    let mut items = own.items(scope, &name);
    for choice in &operation.choices {
        scope.local(&choice.request);
        let media = &choice.media;
        let sent = Sent {
            constant: quote!(Operation { accept: #media, ..#name::OPERATION }),
            parts: quote!(self.0.parts()),
            body: body.as_ref().map(|_| quote!(self.0.body())),
            output: &choice.output,
            downloads: choice.downloads,
            pages: choice.pages.as_ref(),
        };
        items.extend(sent.items(scope, &ident(&choice.request)));
    }
    items
}

/// What there is to say of a request type.
struct Sent<'a> {
    constant: TokenStream,
    parts: TokenStream,
    body: Option<TokenStream>,
    output: &'a Output,
    downloads: bool,
    pages: Option<&'a Pages>,
}

impl Sent<'_> {
    fn items(&self, scope: &Scope<'_>, name: &Ident) -> Vec<TokenStream> {
        let (output, decode) = output(scope, self.output);
        let (constant, parts) = (&self.constant, &self.parts);
        let body = self.body.as_ref().map(|value| {
            let ty = scope.runtime("Body");
            quote! {
                fn body(&self) -> #ty<'_> {
                    #value
                }
            }
        });
        scope.import([
            "Answer",
            "Caller",
            "DecodeError",
            "Endpoint",
            "Operation",
            "Parts",
        ]);
        let endpoint = quote! {
            impl Endpoint for #name {
                type Output = #output;

                const OPERATION: Operation = #constant;

                fn parts(&self) -> &Parts {
                    #parts
                }

                #body

                fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
                    #decode
                }
            }
        };
        let paged = self
            .pages
            .map(|pages| paged(scope, name, self.output, pages));
        let methods = self.methods();
        let callers = quote!(impl #name { #methods });
        [Some(endpoint), paged, Some(callers)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The methods that bring a request and a client together.
    fn methods(&self) -> TokenStream {
        let pages = self.pages.map(|_| {
            quote! {
                /// Sends the request for one page after the other, as they are wanted.
                pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
                    client.pages(self)
                }

                /// What all pages list, one by one.
                pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
                    client.items(self)
                }
            }
        });
        let download = self.downloads.then(|| {
            quote! {
                /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
                pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
                    client.download(self)
                }
            }
        });
        quote! {
            /// Sends the request.
            pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
                client.call(self)
            }
            #pages
            #download
        }
    }
}

fn constant(operation: &Operation) -> TokenStream {
    let id = &operation.id;
    let path = operation.template();
    let verb = format_ident!("{}", capitalised(&operation.method));
    let mut set = vec![
        quote!(id: #id),
        quote!(method: octoforge_runtime::Verb::#verb),
        quote!(path: #path),
    ];
    if !operation.overlaps.is_empty() {
        let overlaps = &operation.overlaps;
        set.push(quote!(overlaps: &[#(#overlaps),*]));
    }
    if let Some(server) = &operation.server {
        set.push(quote!(server: Some(#server)));
    }
    if let Some(accept) = &operation.accept {
        set.push(quote!(accept: #accept));
    }
    if let Some(body) = &operation.body {
        if body.media != Operation::PLAIN_JSON {
            let media = &body.media;
            set.push(quote!(content_type: #media));
        }
        let others = others(body);
        if !others.is_empty() {
            set.push(quote!(content_types: &[#(#others),*]));
        }
        if body.required {
            set.push(quote!(body_required: true));
        }
    }
    let outcomes: &[u16] = match operation.output {
        Output::Check => &[404],
        Output::Redirect | Output::Awaited => &[301, 302, 303, 307, 308],
        _ => &[],
    };
    if !outcomes.is_empty() {
        let outcomes = outcomes
            .iter()
            .map(|status| Literal::u16_unsuffixed(*status));
        set.push(quote!(outcomes: &[#(#outcomes),*]));
    }
    quote!(Operation { #(#set,)* ..Operation::DEFAULT })
}

/// The media types that bytes may be of, where that is more than the one that is sent unless another is said.
fn others(body: &Body) -> Vec<&str> {
    if body.payload != Payload::Binary {
        return Vec::new();
    }
    let forms = body.forms.iter();
    let bytes = forms.filter(|form| form.payload == Payload::Binary);
    let mut media: Vec<&str> = bytes.map(|form| form.media.as_str()).collect();
    media.sort_unstable();
    match media.as_slice() {
        [only] if *only == body.media => Vec::new(),
        _ => media,
    }
}

fn capitalised(method: &str) -> String {
    let lower = method.to_lowercase();
    let mut characters = lower.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

fn body_value(body: &Body) -> TokenStream {
    match (&body.payload, body.required) {
        (Payload::Json(_), _) => quote!(Body::Json(&self.body)),
        (Payload::Text, true) => quote!(Body::Text(&self.body)),
        (Payload::Form(_), true) => quote!(Body::Bytes(&self.body)),
        (Payload::Binary, true) => quote!(Body::Upload(&self.body)),
        (Payload::Text, false) => quote!(self.body.as_deref().map_or(Body::None, Body::Text)),
        (Payload::Form(_), false) => quote!(self.body.as_ref().map_or(Body::None, Body::Bytes)),
        (Payload::Binary, false) => quote!(self.body.as_ref().map_or(Body::None, Body::Upload)),
    }
}
