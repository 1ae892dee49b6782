//! What carries requests out. Takes an HTTP request; gives the HTTP response to it, with a body that
//! is still arriving.
//!
//! ```text
//! let client = Client::builder().transport(MyTransport).build()?;
//! ```
//!
//! A transport does one exchange and nothing else. Whatever a client promises beyond that, such as
//! tokens, retries, redirects and limits, it does itself, so that it holds on every transport.

mod body;
#[cfg(feature = "reqwest")]
mod http_client;
#[cfg(feature = "tower")]
mod tower;

use std::pin::Pin;

use http::{Request, Response};

pub use self::body::{Incoming, Outgoing};
#[cfg(feature = "reqwest")]
pub use self::http_client::{Reqwest, ReqwestBuilder};
#[cfg(feature = "tower")]
pub use self::tower::Tower;
use crate::error::{TransportError, TransportKind};

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A future that can go anywhere.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a transport gives: a response whose body is still arriving.
pub type Exchange = BoxFuture<'static, Result<Response<Incoming>, TransportError>>;

/// Carries one request out.
///
/// It follows no redirects, repeats nothing, and adds no headers but those that HTTP itself needs.
/// Dropping the future ends the exchange.
///
/// The extensions of a request hold the [`Operation`](crate::Operation) that it is of, if it is of one and goes to one of
/// the servers of the client: for logs and metrics by operation, which a path cannot be taken apart for. Of any other
/// request to these servers they hold the [`Base`](crate::Base) instead, below which its path is that of an operation.
///
/// ```
/// use octoforge_runtime::http::{Request, Response};
/// use octoforge_runtime::transport::{Exchange, Incoming, Outgoing, Transport};
///
/// /// Answers every request with its own path.
/// struct Echo;
///
/// impl Transport for Echo {
///     fn send(&self, request: Request<Outgoing>) -> Exchange {
///         let path = request.uri().path().to_owned();
///         Box::pin(async { Ok(Response::new(Incoming::from(path))) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Begins an exchange; nothing happens before the future is polled.
    ///
    /// An error needs to say its kind and cause only: the client adds method and URL.
    fn send(&self, request: Request<Outgoing>) -> Exchange;

    /// Tells apart transports that may add something to requests for which the service answers otherwise, such as cookies,
    /// so that an answer that a [`Cache`](crate::Cache) has kept over one is not given over another. It must not hold a
    /// secret, and is empty for one that adds nothing.
    ///
    /// `None`, unless said otherwise: nobody knows. Then what is kept is for the clients of one
    /// [`ClientBuilder::transport`](crate::ClientBuilder::transport) alone, in this process.
    fn identity(&self) -> Option<String> {
        None
    }
}

/// The failure that an error is or is caused by, if one of them says its kind; else one of this kind. HTTP libraries wrap
/// what the body of a request fails with in errors of their own.
pub(crate) fn failure(kind: TransportKind, error: BoxError) -> TransportError {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&*error);
    while let Some(error) = cause {
        if let Some(known) = error.downcast_ref::<TransportError>() {
            return known.clone();
        }
        cause = error.source();
    }
    TransportError::new(kind).because(error)
}
