//! The future of a call. Takes the future of a response; gives the typed result.
//!
//! ```text
//! let task = tokio::spawn(request.send(&client));
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::transport::BoxFuture;

/// A call on its way; gives the endpoint's result when awaited.
///
/// It borrows nothing, so it can be spawned, and nothing is sent before it is first polled. The
/// part that depends on the endpoint is kept this small on purpose: it is compiled once for each
/// endpoint that is called.
#[must_use = "nothing is sent until this is awaited"]
pub struct Reply<E> {
    response: BoxFuture<'static, Result<http::Response<Bytes>, Error>>,
    endpoint: PhantomData<fn() -> E>,
}

impl<E: Endpoint> Reply<E> {
    pub(super) fn new(response: BoxFuture<'static, Result<http::Response<Bytes>, Error>>) -> Self {
        Self {
            response,
            endpoint: PhantomData,
        }
    }
}

impl<E: Endpoint> Future for Reply<E> {
    type Output = Result<E::Output, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.response.as_mut().poll(context));
        Poll::Ready(response.and_then(E::from_response))
    }
}

impl<E> fmt::Debug for Reply<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").finish_non_exhaustive()
    }
}
