//! Replacements for the types of the client, to compile without the feature `client`.

use octoforge_runtime::{Bytes, Caller, Endpoint, Error, Paged, Response};
use std::future::Pending;
use std::marker::PhantomData;

/// The client. It has no values, so that no call can be sent.
#[derive(Clone, Copy, Debug)]
pub enum Client {}

/// Pages of a paginated operation.
#[derive(Debug)]
pub struct Pages<E>(Client, PhantomData<fn() -> E>);

impl<E: Paged> Pages<E> {
    #[inline]
    pub(crate) async fn try_next(&mut self) -> Result<Option<Response<E::Output>>, Error> {
        match self.0 {}
    }
}

/// Items of a paginated operation.
#[derive(Debug)]
pub struct Items<E>(Client, PhantomData<fn() -> E>);

impl<E: Paged> Items<E> {
    #[inline]
    pub(crate) async fn try_next(&mut self) -> Result<Option<E::Item>, Error> {
        match self.0 {}
    }

    #[inline]
    pub(crate) fn total_count(&self) -> Option<i64> {
        match self.0 {}
    }
}

/// A response body that is downloaded.
#[derive(Debug)]
pub struct Download(Client);

impl Download {
    #[inline]
    pub(crate) async fn bytes(self, _: usize) -> Result<Bytes, Error> {
        match self.0 {}
    }
}

impl Caller for Client {
    type Reply<'a, E: Endpoint> = Pending<Result<E::Output, Error>>;
    type Pages<'a, E: Paged> = Pages<E>;
    type Items<'a, E: Paged> = Items<E>;
    type Download<'a> = Pending<Result<Download, Error>>;

    fn call<E: Endpoint>(&self, _: E) -> Self::Reply<'_, E> {
        match *self {}
    }

    fn pages<E: Paged>(&self, _: E) -> Pages<E> {
        match *self {}
    }

    fn items<E: Paged>(&self, _: E) -> Items<E> {
        match *self {}
    }

    fn download<E: Endpoint>(&self, _: E) -> Self::Download<'_> {
        match *self {}
    }
}
