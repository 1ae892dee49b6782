//! Transports. Takes an HTTP request; gives the HTTP response, whose body may still be arriving.
//!
//! ```text
//! let client = Client::builder().transport(MyTransport).build()?;
//! ```
//!
//! A transport makes one exchange and nothing else. Authentication, retries, redirects and limits are the client's, so that
//! they work with every transport.

mod body;
mod chunks;
#[cfg(feature = "reqwest")]
mod http_client;
mod pieces;
#[cfg(feature = "tower")]
mod tower;
mod upload;

use http::{Request, Response};

pub use self::body::{Incoming, Outgoing};
#[cfg(feature = "reqwest")]
pub use self::http_client::{Reqwest, ReqwestBuilder};
#[cfg(feature = "testing")]
pub(crate) use self::pieces::{PieceBody, Pieces};
#[cfg(feature = "tower")]
pub use self::tower::Tower;
use crate::error::{TransportError, TransportKind};
pub use crate::future::BoxFuture;

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The future that a transport returns: a response whose body may still be arriving.
pub type Exchange = BoxFuture<'static, Result<Response<Incoming>, TransportError>>;

/// A transport: makes one HTTP exchange.
///
/// It does not follow redirects or repeat requests, and adds only headers that HTTP itself requires. Dropping the
/// future cancels the exchange.
///
/// For logs and metrics, the extensions of a request contain its [`Operation`](crate::Operation), if it has one and
/// goes to one of the client's own servers. Any other request to these servers has the [`Base`](crate::Base) below
/// which its path is that of an operation.
///
/// ```
/// use octoforge_runtime::http::{Request, Response};
/// use octoforge_runtime::transport::{Exchange, Incoming, Outgoing, Transport};
///
/// /// Responds to every request with its path.
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
    /// Starts an exchange. Nothing happens before the future is polled.
    ///
    /// An error needs only kind and source: the client adds method and URL.
    fn send(&self, request: Request<Outgoing>) -> Exchange;

    /// Returns a name that is different for transports that may add something to requests on which the response
    /// depends, such as cookies. A response that a [`Cache`](crate::Cache) keeps for one is never used for another. The
    /// name must not contain a secret; it is empty for a transport that adds nothing.
    ///
    /// The default is `None`, for unknown: cached responses are then used only by clients of one
    /// [`ClientBuilder::transport`](crate::ClientBuilder::transport), within this process.
    fn identity(&self) -> Option<String> {
        None
    }
}

/// Returns the [`TransportError`] among an error and its sources, if there is one; else a new one of this kind. HTTP
/// libraries wrap the error of a request body in their own.
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
