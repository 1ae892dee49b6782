//! The future of a call. Takes the future of a response; gives the typed result.
//!
//! ```text
//! let task = tokio::spawn(request.send(&client));
//! ```

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::decode::Decoding;
use crate::endpoint::Endpoint;
use crate::error::Error;

/// The future of a call: resolves to the result of the endpoint.
///
/// It borrows nothing, so it can be spawned, and nothing is sent before it is polled. It is kept small on purpose: this
/// code is compiled once for each endpoint that is called.
#[must_use = "nothing is sent until this is awaited"]
pub struct Reply<E: Endpoint>(Decoding<E::Output>);

impl<E: Endpoint> Reply<E> {
    pub(super) fn new(reading: Decoding<E::Output>) -> Self {
        Self(reading)
    }
}

impl<E: Endpoint> Future for Reply<E> {
    type Output = Result<E::Output, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

impl<E: Endpoint> fmt::Debug for Reply<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").finish_non_exhaustive()
    }
}
