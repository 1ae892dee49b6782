//! The asynchronous client as a [`Caller`]. Takes endpoints; gives futures and streams of their results.
//!
//! ```text
//! client.call(repos::get("octo-org", "octo-repo")).await?
//! ```

use std::sync::Arc;

use super::call::Mode;
use super::decode::Decoding;
use super::download::{self, Download};
use super::{Client, Items, Pages, Reply};
use crate::caller::Caller;
use crate::endpoint::{Endpoint, Paged};
use crate::error::Error;
use crate::future::BoxFuture;

impl<S> Caller for Client<S> {
    type Reply<'a, E: Endpoint>
        = Reply<E>
    where
        Self: 'a;
    type Pages<'a, E: Paged>
        = Pages<E>
    where
        Self: 'a;
    type Items<'a, E: Paged>
        = Items<E>
    where
        Self: 'a;
    type Download<'a>
        = BoxFuture<'static, Result<Download, Error>>
    where
        Self: 'a;

    fn call<E: Endpoint>(&self, endpoint: E) -> Reply<E> {
        let call = self.shared.prepare(&endpoint, Mode::Whole);
        Reply::new(Decoding::new(
            Arc::clone(&self.shared),
            call,
            E::from_response,
        ))
    }

    fn pages<E: Paged>(&self, endpoint: E) -> Pages<E> {
        let first = self.shared.prepare(&endpoint, Mode::Whole);
        Pages::new(Arc::clone(&self.shared), first)
    }

    fn items<E: Paged>(&self, endpoint: E) -> Items<E> {
        Items::new(self.pages(endpoint))
    }

    fn download<E: Endpoint>(&self, endpoint: E) -> BoxFuture<'static, Result<Download, Error>> {
        let call = self.shared.prepare(&endpoint, Mode::Download);
        Box::pin(download::begin(Arc::clone(&self.shared), call))
    }
}
