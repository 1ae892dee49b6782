//! A caller without a client: it keeps the request of a call, and decodes the answer that it was given beforehand. Used without
//! the feature `client`.

use octoforge_runtime::{Base, Bytes, Caller, Endpoint, Error, Paged, Response, http};
use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

/// The caller.
#[derive(Debug)]
pub struct Client {
    base: Base,
    answer: http::Response<Bytes>,
    sent: Mutex<Option<http::Request<Bytes>>>,
}

impl Client {
    /// Creates a caller of a service at `base` that answers so.
    #[must_use]
    pub fn answering(base: Base, answer: http::Response<Bytes>) -> Self {
        Self {
            base,
            answer,
            sent: Mutex::default(),
        }
    }

    /// Returns the request, if one was built.
    #[must_use]
    pub fn sent(&self) -> Option<http::Request<Bytes>> {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.take()
    }

    fn run<E: Endpoint>(&self, endpoint: &E) -> Result<E::Output, Error> {
        let request = endpoint.to_request(&self.base)?;
        *self.sent.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        E::from_response(self.answer.clone())
    }
}

/// Pages of a paginated operation. A single call has none.
#[derive(Debug)]
pub struct Pages<E>(PhantomData<fn() -> E>);

impl<E: Paged> Pages<E> {
    #[inline]
    pub(crate) async fn try_next(&mut self) -> Result<Option<Response<E::Output>>, Error> {
        Ok(None)
    }
}

/// Items of a paginated operation. A single call has none.
#[derive(Debug)]
pub struct Items<E>(PhantomData<fn() -> E>);

impl<E: Paged> Items<E> {
    #[inline]
    pub(crate) async fn try_next(&mut self) -> Result<Option<E::Item>, Error> {
        Ok(None)
    }

    #[inline]
    pub(crate) fn total_count(&self) -> Option<i64> {
        None
    }
}

/// A response body that is downloaded.
#[derive(Debug)]
pub struct Download(Bytes);

impl Download {
    #[inline]
    pub(crate) async fn bytes(self, _: usize) -> Result<Bytes, Error> {
        Ok(self.0)
    }
}

impl Caller for Client {
    type Reply<'a, E: Endpoint> = Ready<Result<E::Output, Error>>;
    type Pages<'a, E: Paged> = Pages<E>;
    type Items<'a, E: Paged> = Items<E>;
    type Download<'a> = Ready<Result<Download, Error>>;

    fn call<E: Endpoint>(&self, endpoint: E) -> Self::Reply<'_, E> {
        ready(self.run(&endpoint))
    }

    fn pages<E: Paged>(&self, _: E) -> Pages<E> {
        Pages(PhantomData)
    }

    fn items<E: Paged>(&self, _: E) -> Items<E> {
        Items(PhantomData)
    }

    fn download<E: Endpoint>(&self, endpoint: E) -> Self::Download<'_> {
        let answered = self.run(&endpoint);
        ready(answered.map(|_| Download(self.answer.body().clone())))
    }
}
