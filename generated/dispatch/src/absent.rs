// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/absent.rs). Do not edit.

//! Stands in for the client where there is none.

use std::future::Pending;
use std::marker::PhantomData;
use octoforge_runtime::{Bytes, Caller, Endpoint, Error, Paged, Response};

/// Nobody has one of these, nor of what it would give.
#[derive(Clone, Copy, Debug)]
pub enum Client {}

/// The pages of a list.
#[derive(Debug)]
pub struct Pages<E>(Client, PhantomData<fn() -> E>);

impl<E: Paged> Pages<E> {
    #[inline]
    pub(crate) async fn try_next(
        &mut self,
    ) -> Result<Option<Response<E::Output>>, Error> {
        match self.0 {}
    }
}

/// What the pages of a list hold.
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

/// A body on its way.
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
