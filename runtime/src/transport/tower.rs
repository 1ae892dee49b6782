//! Tower services as transports. Takes a service for HTTP requests; gives a [`Transport`].
//!
//! ```text
//! let client = Client::builder().transport(Tower::new(service)).build()?;
//! ```

use std::fmt;
use std::future::poll_fn;

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use tower_service::Service;

use super::{BoxError, Exchange, Incoming, Outgoing, Transport, failure};
use crate::error::TransportKind;

/// A tower service as a transport: a stack of layers over an HTTP client, or a router that responds by itself.
///
/// Each exchange uses a clone of the service, and waits until it is ready.
#[derive(Clone)]
pub struct Tower<S>(S);

impl<S> Tower<S> {
    /// Wraps a service.
    pub fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S, B> Transport for Tower<S>
where
    S: Service<Request<Outgoing>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: Request<Outgoing>) -> Exchange {
        let mut service = self.0.clone();
        Box::pin(async move {
            // A service may return a `TransportError` to state the kind of its failure.
            let failed = |error: S::Error| failure(TransportKind::Broken, error.into());
            poll_fn(|context| service.poll_ready(context))
                .await
                .map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(Incoming::new))
        })
    }
}

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tower").finish_non_exhaustive()
    }
}
