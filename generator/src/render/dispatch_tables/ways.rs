//! Renders rows of the table of calls: one for each request type of an operation, with the ways to send it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::scope::ident;
use super::got::got;
use crate::ir::{Operation, Request};

/// Renders `Call::of("cats/get", …)`, and a row with `.media("text/csv")` for each media variant.
pub(super) fn rows(krate: &Ident, tag: &Ident, operation: &Operation) -> Vec<TokenStream> {
    let rows = operation.requests().map(|request| {
        let row = row(krate, tag, operation, &request);
        let media = request.method.map(|_| request.accept);
        let media = media.map(|media| quote!(.media(#media)));
        quote!(#row #media)
    });
    rows.collect()
}

fn row(krate: &Ident, tag: &Ident, operation: &Operation, request: &Request<'_>) -> TokenStream {
    let id = &operation.id;
    let got = got(krate, tag, request.output);
    let name = ident(&operation.name);
    // `get(given)?.csv()`
    let method = request.method.map(ident).map(|method| quote!(.#method()));
    let made = quote!(#name(given)? #method);
    let way = |sent: TokenStream| quote!(|given, client| Ok(#sent));
    let send = way(quote!(call::sent(#made.send(client), #got)));
    let paged = request.pages.map(|_| {
        let pages = way(quote!(call::pages(#made.pages(client), #got)));
        let items = way(quote!(call::items(#made.items(client))));
        quote!(.paged(#pages, #items))
    });
    let downloaded = request.downloads.then(|| {
        let download = way(quote!(call::downloaded(#made.download(client))));
        quote!(.downloaded(#download))
    });
    quote!(Call::of(#id, #send) #paged #downloaded)
}
