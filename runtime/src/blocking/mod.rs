//! A client that waits, for programs that are not asynchronous. Takes the same endpoints; gives their
//! results at once.
//!
//! ```text
//! let client = blocking::Client::new(Client::builder().token(token).build()?)?;
//! let repository = repos::get("octo-org", "octo-repo").send(&client)?;
//! for issue in issues::list_for_repo("octo-org", "octo-repo").items(&client) { … }
//! ```
//!
//! It is the asynchronous client, with a thread of its own to run it on; so everything that holds
//! there holds here.

mod worker;

use std::fmt;
use std::io::Write;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;

use self::worker::Worker;
use crate::caller::Caller;
use crate::client;
use crate::endpoint::{Endpoint, Paged};
use crate::error::{BuildError, Error, TransportError, TransportKind};
use crate::response::{Meta, Response};
use crate::service::Service;

/// A client for the service `S` that waits for its answers.
///
/// Clones are cheap and share connections and the thread. It works on every thread that may block, those of
/// `tokio::task::spawn_blocking` and `block_in_place` among them. A call from within asynchronous code fails with
/// [`TransportKind::Blocking`] instead of keeping other tasks from going on; only from within
/// `tokio::task::unconstrained`, which cannot be recognised, does it block.
pub struct Client<S> {
    client: client::Client<S>,
    worker: Arc<Worker>,
}

impl<S: Service> Client<S> {
    /// A client that calls as `client` does.
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
    /// [`BuildError::Transport`] when the system gives no thread.
    pub fn new(client: client::Client<S>) -> Result<Self, BuildError> {
        Ok(Self {
            client,
            worker: Arc::new(Worker::start()?),
        })
    }
}

impl<S> Client<S> {
    /// Forgets every rate limit that was met; see [`crate::Client::lift_rate_limits`].
    pub fn lift_rate_limits(&self) {
        self.client.lift_rate_limits();
    }

    /// Sends a request, and gives status and headers beside the result.
    ///
    /// # Errors
    ///
    /// As `send` of the request.
    pub fn response<E: Endpoint>(&self, endpoint: E) -> Result<Response<E::Output>, Error> {
        self.worker.wait(self.client.response(endpoint))?
    }

    /// Sends any request, and gives any answer, of whatever status.
    ///
    /// # Errors
    ///
    /// [`Error::Build`] for a header that frames the message, such as `content-length`, and [`Error::Transport`] when no
    /// whole answer came.
    pub fn execute(&self, request: Request<Bytes>) -> Result<http::Response<Bytes>, Error> {
        self.worker.wait(self.client.execute(request))?
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
        self.worker.wait(self.client.call(endpoint))?
    }

    fn pages<E: Paged>(&self, endpoint: E) -> Pages<E> {
        Pages {
            pages: self.client.pages(endpoint),
            has_failed: false,
            worker: Arc::clone(&self.worker),
        }
    }

    fn items<E: Paged>(&self, endpoint: E) -> Items<E> {
        Items {
            items: self.client.items(endpoint),
            has_failed: false,
            worker: Arc::clone(&self.worker),
        }
    }

    fn download<E: Endpoint>(&self, endpoint: E) -> Result<Download, Error> {
        let download = self.worker.wait(self.client.download(endpoint))??;
        Ok(Download {
            download,
            worker: Arc::clone(&self.worker),
        })
    }
}

/// The pages of a list, asked for one after the other as they are wanted. It ends after the first
/// error.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<E: Paged> {
    pages: client::Pages<E>,
    has_failed: bool,
    worker: Arc<Worker>,
}

impl<E: Paged> Iterator for Pages<E> {
    type Item = Result<Response<E::Output>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker
            .next(&mut self.has_failed, self.pages.try_next())
    }
}

/// What the pages of a list hold, one by one. It ends after the first error.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<E: Paged> {
    items: client::Items<E>,
    has_failed: bool,
    worker: Arc<Worker>,
}

impl<E: Paged> Items<E> {
    /// How many items the service says there are in all, as of the last page that was asked for.
    #[must_use]
    pub fn total_count(&self) -> Option<i64> {
        self.items.total_count()
    }
}

impl<E: Paged> Iterator for Items<E> {
    type Item = Result<E::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.worker
            .next(&mut self.has_failed, self.items.try_next())
    }
}

/// A body on its way.
pub struct Download {
    download: client::Download,
    worker: Arc<Worker>,
}

impl Download {
    /// Status and headers of the answer.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        self.download.meta()
    }

    /// How many bytes there are in all, where the service says so.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.download.length()
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when the body breaks off before its end.
    pub fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.worker.wait(self.download.chunk())?
    }

    /// Writes all that is left, piece by piece, and gives the number of bytes received in all.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when the body breaks off, or with [`TransportKind::Write`] when it cannot
    /// be written; what was written before stays.
    pub fn write_to(&mut self, to: &mut impl Write) -> Result<u64, Error> {
        let unwritten =
            |error: std::io::Error| TransportError::new(TransportKind::Write).because(error);
        while let Some(chunk) = self.chunk()? {
            to.write_all(&chunk).map_err(unwritten)?;
        }
        to.flush().map_err(unwritten)?;
        Ok(self.download.received())
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

impl<E: Paged> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.download.fmt(f)
    }
}
