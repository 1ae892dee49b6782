//! The blocking client, for programs that are not asynchronous. Takes endpoints; gives their results.
//!
//! ```text
//! let client = blocking::Client::new(Client::builder().token(token).build()?)?;
//! let repository = repos::get("octo-org", "octo-repo").send(&client)?;
//! for issue in issues::list_for_repo("octo-org", "octo-repo").items(&client) { … }
//! ```
//!
//! It runs the asynchronous client on a thread of its own, so retries, rate limits and all other behaviour are the same.

mod download;
mod lists;
mod worker;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;

pub use self::download::Download;
pub use self::lists::{Items, Pages};
use self::worker::Worker;
use crate::caller::Caller;
use crate::client;
use crate::endpoint::{Endpoint, Paged};
use crate::error::{BuildError, Error};
use crate::response::Response;
use crate::service::Service;

/// The blocking client for the service `S`.
///
/// Clones are cheap, and share connections and the thread. It works on every thread that may block, including those of
/// `tokio::task::spawn_blocking` and `block_in_place`. A call from asynchronous code fails with
/// [`TransportKind::Blocking`](crate::TransportKind::Blocking), so that it does not block other tasks; only within
/// `tokio::task::unconstrained`, which cannot be detected, does it block.
pub struct Client<S> {
    client: client::Client<S>,
    worker: Arc<Worker>,
}

impl<S: Service> Client<S> {
    /// Creates a blocking client from an asynchronous one, with the same settings and connections.
    ///
    /// ```no_run
    /// # #[cfg(feature = "reqwest")] {
    /// # use octoforge_runtime::{BuildError, Client, Service, blocking};
    /// # fn wait<S: Service>(token: String) -> Result<(), BuildError> {
    /// let client = Client::<S>::builder().token(token).build()?;
    /// let client = blocking::Client::new(client)?;
    /// # Ok(()) }
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`BuildError::Transport`] if the system cannot start a thread.
    pub fn new(client: client::Client<S>) -> Result<Self, BuildError> {
        Ok(Self {
            client,
            worker: Arc::new(Worker::start()?),
        })
    }
}

impl<S> Client<S> {
    /// Forgets all rate limits that are known; see [`crate::Client::lift_rate_limits`].
    pub fn lift_rate_limits(&self) {
        self.client.lift_rate_limits();
    }

    /// Sends a request, and returns the result with response metadata: status and headers.
    ///
    /// # Errors
    ///
    /// Those of [`Caller::call`].
    pub fn response<E: Endpoint>(&self, endpoint: E) -> Result<Response<E::Output>, Error> {
        self.worker.block_on(self.client.response(endpoint))?
    }

    /// Sends any HTTP request, and returns the response, whatever its status; see [`crate::Client::execute`].
    ///
    /// # Errors
    ///
    /// [`Error::Build`] for a header that frames the message, such as `content-length`, and [`Error::Transport`] if
    /// there is no complete response.
    pub fn execute(&self, request: Request<Bytes>) -> Result<http::Response<Bytes>, Error> {
        self.worker.block_on(self.client.execute(request))?
    }
}

impl<S> Caller for Client<S> {
    type Reply<'a, E: Endpoint>
        = Result<E::Output, Error>
    where
        Self: 'a;
    type Pages<'a, E: Paged>
        = Pages<E>
    where
        Self: 'a;
    type Items<'a, E: Paged>
        = Items<E>
    where
        Self: 'a;
    type Download<'a>
        = Result<Download, Error>
    where
        Self: 'a;

    fn call<E: Endpoint>(&self, endpoint: E) -> Result<E::Output, Error> {
        self.worker.block_on(self.client.call(endpoint))?
    }

    fn pages<E: Paged>(&self, endpoint: E) -> Pages<E> {
        Pages::new(self.client.pages(endpoint), Arc::clone(&self.worker))
    }

    fn items<E: Paged>(&self, endpoint: E) -> Items<E> {
        Items::new(self.client.items(endpoint), Arc::clone(&self.worker))
    }

    fn download<E: Endpoint>(&self, endpoint: E) -> Result<Download, Error> {
        let download = self.worker.block_on(self.client.download(endpoint))??;
        Ok(Download::new(download, Arc::clone(&self.worker)))
    }
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            worker: Arc::clone(&self.worker),
        }
    }
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}
