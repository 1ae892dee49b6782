//! The asynchronous client. Takes endpoints; gives their typed results.
//!
//! ```text
//! let client = Client::builder().token(token).build()?;
//! let removal = actions::create_remove_token_for_repo("octo-org", "octo-repo").send(&client).await?;
//! let answer = client.execute(http::Request::get("/rate_limit").body(Bytes::new())?).await?;
//! ```
//!
//! Invariant: authorization, and the headers set on the builder, go to the client's own servers and
//! nowhere else: to the origin of the base URL, to servers named with [`ClientBuilder::server`],
//! and, only while the base URL is the service's own, to the servers that the service's operations
//! name.

mod attempt;
mod builder;
mod cache;
mod call;
mod carrier;
mod clock;
mod download;
mod exchange;
mod headers;
mod limits;
mod pages;
mod prepare;
mod reading;
mod redirect;
mod reply;
mod retry;
mod shared;
mod span;
#[cfg(test)]
mod tests;
mod trail;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;

pub use self::builder::ClientBuilder;
pub use self::cache::{Cache, Cached, MemoryCache};
use self::call::{Call, Mode};
pub use self::clock::Clock;
pub(crate) use self::clock::within;
pub use self::download::Download;
pub use self::pages::{Items, Pages};
use self::reading::{Reading, with_meta};
pub use self::reply::Reply;
pub use self::retry::{RateLimits, Retry};
use self::shared::Shared;
use crate::auth::{Authenticate, Context};
use crate::caller::Caller;
use crate::endpoint::{Base, Endpoint, Operation, Paged, Upload};
use crate::error::{BuildError, Error};
use crate::response::Response;
use crate::service::Service;
use crate::shown::Secrets;
use crate::transport::BoxFuture;

/// A client for the service `S`.
///
/// Clones are cheap and share one pool of connections. Calls run on tokio. Every future can be
/// dropped at any time: the client keeps nothing of a call that was given up, though the service
/// may have carried it out.
///
/// Each attempt is a span called `request`, with `operation`, `method`, `url`, `attempt`, `status` (or
/// `error`) and `duration_ms`. It is within the span that the caller is in, as with any other future:
///
/// ```
/// # use octoforge_runtime::{Caller as _, Client, Endpoint, Error};
/// # async fn run<S, E: Endpoint>(client: &Client<S>, endpoint: E) -> Result<E::Output, Error> {
/// use tracing::Instrument as _;
///
/// client.call(endpoint).instrument(tracing::info_span!("nightly")).await
/// # }
/// ```
pub struct Client<S> {
    shared: Arc<Shared>,
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
    pub(crate) fn of(shared: Arc<Shared>) -> Self {
        Self {
            shared,
            service: PhantomData,
        }
    }

    /// A client like this one that calls in the name of somebody else, over the same connections: one
    /// for each installation of an app, for example. What it learns of rate limits is its own.
    ///
    /// ```
    /// # #[cfg(feature = "app")] {
    /// # use octoforge_runtime::{Client, auth::{App, Installation}};
    /// # fn each<S>(client: Client<S>, app: App, installation_id: u64) -> Client<S> {
    /// client.with_auth(Installation::new(app, installation_id))
    /// # }
    /// # }
    /// ```
    #[must_use]
    pub fn with_auth(&self, auth: impl Authenticate) -> Self {
        Self::of(Arc::new(self.shared.with_auth(Arc::new(auth))))
    }

    /// Forgets every rate limit that was met: the next calls are sent, and not refused because of what is known. For
    /// programs that know better, such as after a limit was raised. Calls that are waiting already go on to wait.
    ///
    /// It holds for all clones of the client; one made by [`Client::with_auth`] has limits of its own.
    pub fn lift_rate_limits(&self) {
        self.shared.limits.lift();
        #[cfg(feature = "app")]
        self.shared.asking_limits.lift();
    }

    /// Where requests go.
    #[must_use]
    pub fn base(&self) -> &Base {
        &self.shared.base
    }

    /// What the client lends to whoever says who calls.
    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            exchange: &*self.shared,
        }
    }

    /// Sends a request, and gives status and headers beside the result.
    ///
    /// # Errors
    ///
    /// As `send` of the request.
    pub async fn response<E: Endpoint>(&self, endpoint: E) -> Result<Response<E::Output>, Error> {
        let call = self.shared.prepare(&endpoint, Mode::Whole);
        Reading::new(Arc::clone(&self.shared), call, with_meta::<E>).await
    }

    /// Sends any request, and gives any answer, of whatever status.
    ///
    /// A URI without a host is a path below the base URL. What the request does not set is added:
    /// the user agent, and, to the client's own servers, the authorization and the headers of the
    /// builder and the service.
    ///
    /// # Errors
    ///
    /// [`Error::Build`] for a header that frames the message, such as `content-length`, and [`Error::Transport`] when no
    /// whole answer came.
    pub async fn execute(&self, request: Request<Bytes>) -> Result<http::Response<Bytes>, Error> {
        const RAW: Operation = Operation {
            id: "request",
            ..Operation::DEFAULT
        };
        let (mut head, body) = request.into_parts();
        headers::check(&head.headers)?;
        self.shared.make_absolute(&mut head)?;
        let own = self.shared.owns(&head.uri, None);
        if own {
            head.extensions.insert(self.shared.base.clone());
        }
        let call = Call {
            operation: RAW,
            own,
            secrets: Secrets::default().with_query(&head),
            head,
            body: (!body.is_empty()).then(|| Upload::from(body)),
            mode: Mode::Raw,
        };
        Ok(self.shared.whole(&call, None).await?.response)
    }
}

impl<S> Caller for Client<S> {
    type Reply<'a, E: Endpoint>
        = Reply<E>
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
        = BoxFuture<'static, Result<Download, Error>>
    where
        Self: 'a;

    fn call<E: Endpoint>(&self, endpoint: E) -> Reply<E> {
        let call = self.shared.prepare(&endpoint, Mode::Whole);
        Reply::new(Reading::new(
            Arc::clone(&self.shared),
            call,
            E::from_response,
        ))
    }

    fn pages<E: Paged>(&self, endpoint: E) -> Pages<E> {
        let first = self.shared.prepare(&endpoint, Mode::Whole);
        Pages::new(Arc::clone(&self.shared), first)
    }

    fn items<E: Paged>(&self, endpoint: E) -> Items<E> {
        Items::new(self.pages(endpoint))
    }

    fn download<E: Endpoint>(&self, endpoint: E) -> BoxFuture<'static, Result<Download, Error>> {
        let call = self.shared.prepare(&endpoint, Mode::Download);
        Box::pin(download::begin(Arc::clone(&self.shared), call))
    }
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self::of(Arc::clone(&self.shared))
    }
}

impl<S> fmt::Debug for Client<S> {
    /// Says how the client authenticates itself, and shows no secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.shared.base.as_str())
            .field("auth", &self.shared.auth)
            .finish_non_exhaustive()
    }
}
