//! The settings of a client. Takes settings one by one; [`build`](ClientBuilder::build) checks them all.
//!
//! ```text
//! let client = Client::builder().token(token).base_url("https://HOST/api/v3").build()?;
//! ```

mod build;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use secrecy::SecretString;

use super::cache::Cache;
use super::named_transport::NamedTransport;
use crate::auth::Authenticate;
use crate::clock::{Clock, SystemClock};
use crate::retry::{Policy, RateLimits, Retry};
use crate::service::Service;
use crate::transport::Transport;

/// The default limit for response bodies: 128 MiB.
const BODY_LIMIT: usize = 128 << 20;

/// The settings of a [`Client`](super::Client). All are optional; [`ClientBuilder::build`] checks them.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")] {
/// # use std::time::Duration;
/// # use octoforge_runtime::{BuildError, Client, MemoryCache, RateLimits, Retry, Service};
/// # fn build<S: Service>(token: String) -> Result<Client<S>, BuildError> {
/// Client::builder()
///     .token(token)
///     .user_agent("nightly-report/1.2")
///     .retry(Retry::new().attempts(5))
///     .rate_limits(RateLimits::Fail)
///     .cache(MemoryCache::new(64 << 20))
///     .timeout(Duration::from_secs(30))
///     .build()
/// # }
/// # }
/// ```
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<S> {
    base_url: Option<String>,
    servers: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    auth: Auth,
    transport: Option<NamedTransport>,
    policy: Policy,
    cache: Option<Arc<dyn Cache>>,
    clock: Arc<dyn Clock>,
    is_strict: bool,
    body_limit: usize,
    timeout: Option<Duration>,
    service: PhantomData<fn() -> S>,
}

/// The authentication that was set, before it is checked.
#[derive(Clone, Debug)]
enum Auth {
    None,
    Token(SecretString),
    Other(Arc<dyn Authenticate>),
}

impl<S: Service> ClientBuilder<S> {
    pub(crate) fn new() -> Self {
        Self {
            base_url: None,
            servers: Vec::new(),
            headers: Vec::new(),
            auth: Auth::None,
            transport: None,
            policy: Policy {
                retry: Retry::new(),
                rate_limits: RateLimits::default(),
            },
            cache: None,
            clock: Arc::new(SystemClock),
            is_strict: false,
            body_limit: BODY_LIMIT,
            timeout: None,
            service: PhantomData,
        }
    }

    /// Authenticates with a token: `Authorization: Bearer …`. The token is sent to the client's own servers only, and
    /// redacted in errors, logs and `Debug`.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.auth = Auth::Token(token.into());
        self
    }

    /// Authenticates in another way, such as as an OAuth app ([`Basic`](crate::Basic)), as a GitHub App or as one of its
    /// installations (see [`auth`](crate::auth)).
    pub fn auth(mut self, auth: impl Authenticate) -> Self {
        self.auth = Auth::Other(Arc::new(auth));
        self
    }

    /// Sets the base URL, in place of the service's own: `https://HOST/api/v3` for GitHub Enterprise Server.
    ///
    /// It is required if the description names no complete URL (a relative one, or one with a part to fill in). An operation
    /// with a relative server of its own is sent to this host, below that server's path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Replaces a server that operations declare for themselves, such as the one for uploads.
    ///
    /// With another base URL than the service's own, this is required to call such operations. The token is sent to this
    /// server too.
    pub fn server(mut self, declared: impl Into<String>, actual: impl Into<String>) -> Self {
        self.servers.push((declared.into(), actual.into()));
        self
    }

    /// Sets the `User-Agent`, by which the service can identify your program.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.header(USER_AGENT.as_str(), name)
    }

    /// Sets a header of every request to the client's own servers, in place of the service's default for it.
    ///
    /// Headers that frame the message, such as `content-length`, `host` and `connection`, are rejected.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the transport, in place of reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(NamedTransport::new(Arc::new(transport)));
        self
    }

    /// Sets the retry policy. The default is three attempts.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.policy.retry = retry;
        self
    }

    /// Sets the policy for rate limits. The default is to wait for up to one minute.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.policy.rate_limits = limits;
        self
    }

    /// Caches responses, and revalidates them by conditional requests. [`Cache`] says which responses are cached; clients
    /// with different authentication can share one cache.
    pub fn cache(mut self, cache: impl Cache) -> Self {
        self.cache = Some(Arc::new(cache));
        self
    }

    /// Sets the clock, for the time of day and for pauses.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Makes every response that is not as described an error ([`Error::Decode`](crate::Error::Decode)): a required field
    /// that is null, missing or of another type, or a success that is not declared.
    ///
    /// By default such a field is vacant, the call succeeds, and
    /// [`Meta::deviations`](crate::Meta::deviations) and a warning tell the place.
    pub fn strict(mut self, strict: bool) -> Self {
        self.is_strict = strict;
        self
    }

    /// Sets the maximum size of a response body in bytes, after decompression; a larger body fails the call. The default is
    /// 128 MiB. Downloads have no limit.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Limits the total time of a call, with all attempts and pauses, by the client's clock. In the device flow it limits
    /// each request.
    ///
    /// There is no limit by default, since it would end long uploads. The transport has timeouts of its own for connections
    /// and silent servers.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl<S> Clone for ClientBuilder<S> {
    fn clone(&self) -> Self {
        Self {
            base_url: self.base_url.clone(),
            servers: self.servers.clone(),
            headers: self.headers.clone(),
            auth: self.auth.clone(),
            transport: self.transport.clone(),
            policy: self.policy,
            cache: self.cache.clone(),
            clock: Arc::clone(&self.clock),
            is_strict: self.is_strict,
            body_limit: self.body_limit,
            timeout: self.timeout,
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for ClientBuilder<S> {
    /// Shows the names of the headers without their values, and no secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("ClientBuilder")
            .field("headers", &headers)
            .field("auth", &self.auth)
            .field("retry", &self.policy.retry)
            .field("rate_limits", &self.policy.rate_limits)
            .finish_non_exhaustive()
    }
}
