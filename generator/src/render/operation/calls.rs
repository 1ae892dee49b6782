//! Renders the methods that send a request: `send`, `pages`, `items` and `download`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Request;
use crate::render::docs::operation as docs;
use crate::render::scope::Scope;
use crate::text;

/// Renders the methods that send a request with a `Caller`: a client, or a substitute for one.
pub(super) fn calls(scope: &Scope<'_>, request: &Request<'_>) -> Vec<TokenStream> {
    scope.import(["Caller"]);
    let sent = text::doc(&docs::sent(scope, request.output));
    let mut calls = vec![quote! {
        #sent
        pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
            client.call(self)
        }
    }];
    if request.pages.is_some() {
        calls.push(quote! {
            /// Sends the request for one page after the other, on demand.
            pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
                client.pages(self)
            }
        });
        calls.push(quote! {
            /// Iterates over the items of all pages.
            pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
                client.items(self)
            }
        });
    }
    if request.downloads {
        calls.push(quote! {
            /// Sends the request and returns the body as a stream. Follows redirects, to other hosts without the token.
            pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
                client.download(self)
            }
        });
    }
    calls
}
