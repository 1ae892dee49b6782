//! The part of a client that authentication uses. Takes requests for tokens; sends them over the client's transport,
//! without the client's own authorization.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::clock::{Clock, within};
use crate::endpoint::Base;
#[cfg(feature = "app")]
use crate::error::Error;
use crate::error::{TransportError, TransportKind};
use crate::future::BoxFuture;
#[cfg(feature = "app")]
use crate::retry::Attempts;

/// The client that an [`Authenticate`](super::Authenticate) belongs to: its base URL, its clock and its transport.
pub struct Context<'a> {
    exchange: &'a (dyn Exchange + 'a),
}

/// The part of a client that works without authorization.
pub(crate) trait Exchange: Send + Sync {
    /// Sends a request once, in a tracing span with the operation and the number of the attempt.
    fn send<'a>(
        &'a self,
        operation: &'static str,
        attempt: u32,
        request: Request<Bytes>,
    ) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>>;

    /// Returns the base URL.
    fn base(&self) -> &Base;

    /// Returns the clock.
    fn clock(&self) -> &dyn Clock;

    /// Returns the time that a call may take in total.
    fn timeout(&self) -> Option<Duration>;

    /// Fails if a token request would be refused now by a rate limit that is known.
    #[cfg(feature = "app")]
    fn check_limits(&self, operation: &'static str) -> Result<(), Error>;

    /// Learns from the response to a token request. Fails if it reports a rate limit.
    #[cfg(feature = "app")]
    fn accept(
        &self,
        operation: &'static str,
        response: Response<Bytes>,
    ) -> Result<Response<Bytes>, Error>;

    /// Decides whether a token request that failed is sent again; returns the pause before that.
    #[cfg(feature = "app")]
    fn retry(
        &self,
        operation: &'static str,
        error: &Error,
        attempts: &mut Attempts,
    ) -> Option<Duration>;
}

impl<'a> Context<'a> {
    pub(crate) fn new(exchange: &'a (dyn Exchange + 'a)) -> Self {
        Self { exchange }
    }

    #[cfg(feature = "app")]
    pub(super) fn exchange(&self) -> &dyn Exchange {
        self.exchange
    }

    /// Sends a request once, with the client's user agent and default headers, and without authorization unless the
    /// request has its own. Follows no redirect.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] if there is no complete response.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.exchange.send("request", 1, request).await
    }

    /// Sends a request that is not part of a call, within the time that a call may take.
    pub(crate) async fn send_within_timeout(
        &self,
        operation: &'static str,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        let (method, url) = (request.method().clone(), request.uri().clone());
        let response = self.exchange.send(operation, 1, request);
        let in_time = within(self.clock(), self.exchange.timeout(), response).await;
        let late = || TransportError::new(TransportKind::Timeout).of(&method, &url);
        in_time.unwrap_or_else(|| Err(late()))
    }

    /// Returns the base URL of the client.
    #[must_use]
    pub fn base(&self) -> &Base {
        self.exchange.base()
    }

    /// Returns the clock of the client.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.exchange.clock()
    }
}

impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}
