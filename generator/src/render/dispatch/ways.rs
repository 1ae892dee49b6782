//! The rows of the table of calls: one for each request that an operation can be, with the ways in which it can be sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::scope::ident;
use super::got::got;
use crate::ir::{Operation, Output, Pages};

/// `Call::of("cats/get", …)`, and one with `.media("text/csv")` for each other media type.
pub(super) fn rows(krate: &Ident, tag: &Ident, operation: &Operation) -> Vec<TokenStream> {
    let preferred = Request {
        operation,
        method: None,
        output: &operation.output,
        downloads: operation.downloads,
        pages: operation.pages.as_ref(),
    };
    let mut rows = vec![preferred.row(krate, tag)];
    for choice in &operation.choices {
        let request = Request {
            operation,
            method: Some(ident(&choice.name)),
            output: &choice.output,
            downloads: choice.downloads,
            pages: choice.pages.as_ref(),
        };
        let (row, media) = (request.row(krate, tag), &choice.media);
        rows.push(quote!(#row.media(#media)));
    }
    rows
}

/// A request of an operation.
struct Request<'a> {
    operation: &'a Operation,
    /// The method that asks for its media type.
    method: Option<Ident>,
    output: &'a Output,
    downloads: bool,
    pages: Option<&'a Pages>,
}

impl Request<'_> {
    fn row(&self, krate: &Ident, tag: &Ident) -> TokenStream {
        let id = &self.operation.id;
        let got = got(krate, tag, self.output);
        let request = self.made();
        let way = |sent: TokenStream| quote!(|given, client| Ok(#sent));
        let send = way(quote!(call::sent(#request.send(client), #got)));
        let paged = self.pages.map(|_| {
            let pages = way(quote!(call::pages(#request.pages(client), #got)));
            let items = way(quote!(call::items(#request.items(client))));
            quote!(.paged(#pages, #items))
        });
        let downloaded = self.downloads.then(|| {
            let download = way(quote!(call::downloaded(#request.download(client))));
            quote!(.downloaded(#download))
        });
        quote!(Call::of(#id, #send) #paged #downloaded)
    }

    /// `get(given)?.csv()`
    fn made(&self) -> TokenStream {
        let name = ident(&self.operation.name);
        let method = self.method.as_ref().map(|method| quote!(.#method()));
        quote!(#name(given)? #method)
    }
}
