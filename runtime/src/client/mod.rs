//! The asynchronous client, over reqwest and rustls. Takes endpoints; gives their typed results.
//!
//! ```text
//! let client = Client::builder().token(token).build()?;
//! let removal = actions::create_remove_token_for_repo("octo-org", "octo-repo").send(&client).await?;
//! let answer = client.execute(http::Request::get("/rate_limit").body(Bytes::new())?).await?;
//! ```
//!
//! Invariant: the token, and the headers set on the builder, go to the client's own servers and
//! nowhere else: to the origin of the base URL, to servers named with [`ClientBuilder::server`],
//! and, only while the base URL is the service's own, to the servers that the service's operations
//! name.

mod builder;
mod connection;
mod connector;
mod redirect;
mod reply;
#[cfg(test)]
mod tests;
mod token;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::header::ACCEPT;
use http::{Request, Response};

pub use self::builder::ClientBuilder;
use self::connection::Connection;
pub use self::reply::Reply;
use crate::caller::Caller;
use crate::endpoint::{Base, Endpoint, Operation};
use crate::error::{BuildError, Error};
use crate::service::Service;

/// A client for the service `S`.
///
/// Clones are cheap and share one pool of connections. Calls run on tokio. Every future can be
/// dropped at any time: the client keeps nothing of a call that was given up, though the service
/// may have carried it out.
pub struct Client<S> {
    shared: Arc<Connection>,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Client<S> {
    /// A client that says nothing about who calls.
    ///
    /// # Errors
    ///
    /// [`BuildError::Transport`] when the system has no CA certificates to check servers by.
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().build()
    }

    /// Sets a client up.
    pub fn builder() -> ClientBuilder<S> {
        ClientBuilder::new()
    }
}

impl<S> Client<S> {
    /// Where requests go.
    #[must_use]
    pub fn base(&self) -> &Base {
        &self.shared.base
    }

    /// Sends any request, and gives any answer, of whatever status.
    ///
    /// A URI without a host is a path below the base URL. What the request does not set is added:
    /// the user agent, and, to the client's own servers, the token and the headers of the builder
    /// and the service.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when no whole answer came.
    pub async fn execute(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Error> {
        let request = self.shared.absolute(request)?;
        let own = self.shared.owns(request.uri(), None);
        Ok(self.shared.send(request, own, &[]).await?)
    }
}

impl<S> Caller for Client<S> {
    type Reply<'a, E: Endpoint>
        = Reply<E>
    where
        Self: 'a;

    fn call<E: Endpoint>(&self, endpoint: E) -> Reply<E> {
        let operation = E::OPERATION;
        let request = self
            .shared
            .base_of(&operation)
            .and_then(|base| endpoint.to_request(base));
        Reply::new(Arc::clone(&self.shared).run(operation, request))
    }
}

impl Connection {
    /// The base URL for an operation. One with a server of its own must not carry the token of
    /// another installation there.
    fn base_of(&self, operation: &Operation) -> Result<&Base, BuildError> {
        match operation.server {
            Some(server) if !self.is_default && self.base.stand_in(server).is_none() => {
                Err(BuildError::Server {
                    operation: operation.id,
                    server,
                    base: self.base.to_string(),
                })
            }
            _ => Ok(&self.base),
        }
    }

    /// Everything of a call that does not depend on the endpoint's type, so that it is compiled
    /// once.
    async fn run(
        self: Arc<Self>,
        operation: Operation,
        request: Result<Request<Bytes>, BuildError>,
    ) -> Result<Response<Bytes>, Error> {
        let mut request = request?;
        if operation.accept == Operation::JSON && self.headers.contains_key(ACCEPT) {
            request.headers_mut().remove(ACCEPT);
        }
        let own = self.owns(request.uri(), operation.server);
        Ok(self.send(request, own, operation.outcomes).await?)
    }
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for Client<S> {
    /// Says whether there is a token, and nothing about it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.shared.base.as_str())
            .field("token", &self.shared.token)
            .finish_non_exhaustive()
    }
}
