//! The asynchronous client. Takes endpoints; gives their typed results.
//!
//! ```text
//! let client = Client::builder().token(token).build()?;
//! let removal = actions::create_remove_token_for_repo("octo-org", "octo-repo").send(&client).await?;
//! let answer = client.execute(http::Request::get("/rate_limit").body(Bytes::new())?).await?;
//! ```
//!
//! Invariant: authorization, and the headers set on the builder, are sent to the client's own servers only. These are
//! the origin of the base URL, the servers named with [`ClientBuilder::server`] and, only while the base URL is the
//! service's own, the servers that its operations declare.

mod attempt;
mod builder;
mod cache;
mod call;
mod caller;
mod conditional;
mod decode;
mod download;
mod exchange;
mod headers;
mod limits;
mod named_transport;
mod pages;
mod prepare;
mod redirect;
mod reply;
mod run;
mod shared;
mod span;
#[cfg(test)]
mod tests;
mod told;
mod visited;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;

pub use self::builder::ClientBuilder;
pub use self::cache::{Cache, Cached, MemoryCache};
use self::call::{Call, Mode};
use self::decode::Decoding;
pub use self::download::Download;
pub use self::pages::{Items, Pages};
pub use self::reply::Reply;
use self::shared::Shared;
use crate::auth::{Authenticate, Context};
use crate::endpoint::{Base, Endpoint, Operation, Upload};
use crate::error::{BuildError, Error};
use crate::redact::Secrets;
use crate::response::Response;
use crate::service::Service;

/// The asynchronous client for the service `S`.
///
/// A generated crate has an alias for its own service, such as `octoforge::Client`. Clones are cheap and share one
/// connection pool. Calls run on tokio.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")] {
/// # use octoforge_runtime::{Caller as _, Client, Endpoint, Error, Service};
/// # async fn run<S: Service, E: Endpoint>(token: String, endpoint: E) -> Result<E::Output, Error> {
/// let client = Client::<S>::builder().token(token).build()?;
/// client.call(endpoint).await
/// # }
/// # }
/// ```
///
/// Beyond a single HTTP exchange, it offers:
///
/// - **Retries.** Failed requests are sent again if that is harmless ([`Retry`](crate::Retry)).
/// - **Rate limits.** Calls wait for limits, or fail ([`RateLimits`](crate::RateLimits)).
/// - **Redirects.** Requests follow redirects within one origin; downloads follow them anywhere, without credentials.
/// - **Caching.** With a [`Cache`], `GET` requests are conditional.
/// - **Cancellation.** Every future can be dropped at any time. The client keeps no state of a cancelled call, though the
///   service may have carried it out.
/// - **Tracing.** Each attempt is a span `request` with the fields `operation`, `method`, `url`, `attempt`, `status` (or
///   `error`) and `duration_ms`, inside the caller's span:
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
    /// Creates a client without authentication.
    ///
    /// # Errors
    ///
    /// [`BuildError::NoBaseUrl`] if the service has no complete base URL, [`BuildError::NoTransport`] without the
    /// feature `reqwest`, and [`BuildError::Transport`] if the system has no CA certificates.
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().build()
    }

    /// Returns the settings of a client.
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

    /// Returns a client with other authentication over the same connections, such as one for each installation of an
    /// app. It has rate limits of its own.
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

    /// Forgets all rate limits that are known, so that the next calls are sent. This is for programs that know better,
    /// such as after a limit was raised. Calls that are already waiting continue to wait.
    ///
    /// It applies to all clones of the client, but not to clients made by [`Client::with_auth`].
    pub fn lift_rate_limits(&self) {
        self.shared.limits.lift();
        #[cfg(feature = "app")]
        self.shared.token_limits.lift();
    }

    /// Returns the base URL.
    #[must_use]
    pub fn base(&self) -> &Base {
        &self.shared.base
    }

    /// Returns the part of the client that authentication uses.
    pub(crate) fn context(&self) -> Context<'_> {
        Context::new(&*self.shared)
    }

    /// Sends a request, and returns the result with response metadata: status and headers.
    ///
    /// # Errors
    ///
    /// Those of [`Caller::call`](crate::Caller::call).
    pub async fn response<E: Endpoint>(&self, endpoint: E) -> Result<Response<E::Output>, Error> {
        let call = self.shared.prepare(&endpoint, Mode::Whole);
        Decoding::new(Arc::clone(&self.shared), call, E::response_from).await
    }

    /// Sends any HTTP request, and returns the response, whatever its status.
    ///
    /// A URI without a host is a path below the base URL. Requests to the client's own servers get the authorization,
    /// the headers of the builder and those of the service; requests to others get only the user agent. Headers that
    /// the request has already are kept.
    ///
    /// # Errors
    ///
    /// [`Error::Build`] for a header that frames the message, such as `content-length`, and [`Error::Transport`] if
    /// there is no complete response.
    pub async fn execute(&self, request: Request<Bytes>) -> Result<http::Response<Bytes>, Error> {
        const RAW: Operation = Operation {
            id: "request",
            ..Operation::DEFAULT
        };
        let (mut head, body) = request.into_parts();
        headers::check(&head.headers)?;
        self.shared.make_absolute(&mut head)?;
        let own = self.shared.is_own(&head.uri, None);
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

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self::of(Arc::clone(&self.shared))
    }
}

impl<S> fmt::Debug for Client<S> {
    /// Shows how the client authenticates, and no secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.shared.base.as_str())
            .field("auth", &self.shared.auth)
            .finish_non_exhaustive()
    }
}
