//! Setting a client up. Takes settings; gives a [`Client`], or says which setting is wrong.
//!
//! ```text
//! let client = Client::builder().token(token).base_url("https://HOST/api/v3").build()?;
//! ```

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use secrecy::SecretString;

use super::Client;
use super::cache::Cache;
use super::carrier::Carrier;
use super::clock::{Clock, SystemClock};
use super::headers;
use super::limits::Limits;
use super::retry::{RateLimits, Retry};
use super::shared::Shared;
use crate::auth::{Authenticate, Nobody, Token};
use crate::endpoint::Base;
use crate::error::BuildError;
use crate::service::Service;
use crate::transport::Transport;

/// How many bytes of an answer are taken into memory, unless set.
const BODY_LIMIT: usize = 128 << 20;

/// The settings of a client. All of them are optional, and checked by [`ClientBuilder::build`].
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<S> {
    base_url: Option<String>,
    servers: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    auth: Auth,
    carrier: Option<Carrier>,
    retry: Retry,
    rate_limits: RateLimits,
    cache: Option<Arc<dyn Cache>>,
    clock: Arc<dyn Clock>,
    body_limit: usize,
    timeout: Option<Duration>,
    service: PhantomData<fn() -> S>,
}

/// Who calls, before it is checked.
#[derive(Clone, Debug)]
enum Auth {
    Nobody,
    Token(SecretString),
    Other(Arc<dyn Authenticate>),
}

impl<S: Service> ClientBuilder<S> {
    pub(crate) fn new() -> Self {
        Self {
            base_url: None,
            servers: Vec::new(),
            headers: Vec::new(),
            auth: Auth::Nobody,
            carrier: None,
            retry: Retry::new(),
            rate_limits: RateLimits::default(),
            cache: None,
            clock: Arc::new(SystemClock),
            body_limit: BODY_LIMIT,
            timeout: None,
            service: PhantomData,
        }
    }

    /// Calls in the name of whom this token stands for: `Authorization: Bearer …`. Sent to the
    /// client's own servers only, and never shown.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.auth = Auth::Token(token.into());
        self
    }

    /// Calls in the name of whoever this stands for: an OAuth app, an app, an installation of one.
    pub fn auth(mut self, auth: impl Authenticate) -> Self {
        self.auth = Auth::Other(Arc::new(auth));
        self
    }

    /// Calls another installation of the service, such as `https://HOST/api/v3`. Needed where the description names no
    /// server that could be called, but one that is relative or has a part to fill in. Operations with a server of their
    /// own at the same host go to this one, below their own path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Uses another server in place of one that operations name for themselves. Needed for those
    /// operations as soon as the base URL is another installation's; the token is sent there too.
    pub fn server(mut self, declared: impl Into<String>, actual: impl Into<String>) -> Self {
        self.servers.push((declared.into(), actual.into()));
        self
    }

    /// Names the program that calls; services may ask for a name by which its author can be found.
    pub fn user_agent(self, name: impl Into<String>) -> Self {
        self.header(USER_AGENT.as_str(), name)
    }

    /// Sets a header of every request to the client's own servers, in place of the service's own
    /// default for it. Those that frame the message, such as `content-length`, `host` and `connection`, are refused.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Carries requests out by this, in place of reqwest.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.carrier = Some(Carrier::new(Arc::new(transport)));
        self
    }

    /// How failed attempts are repeated; three in all unless set.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// What is done about rate limits; waits for up to a minute unless set.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Keeps answers here, and asks whether they have changed instead of asking for them again. A
    /// [`Cache`] says which are kept, and can be shared by clients of different callers.
    pub fn cache(mut self, cache: impl Cache) -> Self {
        self.cache = Some(Arc::new(cache));
        self
    }

    /// Tells the time by this clock, and waits by it.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How many bytes of an answer are taken into memory, after decompression; a longer answer is an
    /// error. 128 MiB unless set. Downloads have no limit.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// How long a call may take in all, with every attempt and pause, by the client's clock. No limit
    /// unless set: it would end long uploads, and a server that stays silent is given up by the
    /// transport. Of the device flow it is each request that may take so long.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// When a URL, a header or the token cannot be sent, and when the system has no CA
    /// certificates.
    pub fn build(self) -> Result<Client<S>, BuildError> {
        let described = Base::parse(S::BASE_URL).ok();
        let mut base = match (&self.base_url, &described) {
            (Some(url), _) => Base::parse(url)?,
            (None, Some(described)) => described.clone(),
            (None, None) => {
                let described = S::BASE_URL;
                return Err(BuildError::NoBaseUrl { described });
            }
        };
        let is_default = described.is_some_and(|described| described == base);
        for (declared, actual) in self.servers {
            base = base.server(declared, Base::parse(&actual)?);
        }
        let auth: Arc<dyn Authenticate> = match &self.auth {
            Auth::Nobody => Arc::new(Nobody),
            Auth::Token(secret) => Arc::new(Token::new(secret)?),
            Auth::Other(auth) => Arc::clone(auth),
        };
        let shared = Shared {
            carrier: match self.carrier {
                Some(carrier) => carrier,
                None => Carrier::new(default_transport(&base)?),
            },
            base,
            is_default,
            headers: headers::defaults::<S>(&self.headers)?,
            declared: S::HEADERS,
            auth,
            retry: self.retry,
            rate_limits: self.rate_limits,
            limits: Limits::default(),
            #[cfg(feature = "app")]
            asking_limits: Limits::default(),
            cache: self.cache,
            clock: self.clock,
            body_limit: self.body_limit,
            timeout: self.timeout,
        };
        Ok(Client::of(Arc::new(shared)))
    }
}

/// reqwest with its defaults. A proxy named by the environment cannot reach this machine's own
/// loopback interface, so it is left aside there.
#[cfg(feature = "reqwest")]
fn default_transport(base: &Base) -> Result<Arc<dyn Transport>, BuildError> {
    let mut builder = crate::transport::Reqwest::builder();
    if base.is_loopback() {
        builder = builder.no_proxy();
    }
    Ok(Arc::new(builder.build()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Base) -> Result<Arc<dyn Transport>, BuildError> {
    Err(BuildError::NoTransport)
}

impl<S> Clone for ClientBuilder<S> {
    fn clone(&self) -> Self {
        Self {
            base_url: self.base_url.clone(),
            servers: self.servers.clone(),
            headers: self.headers.clone(),
            auth: self.auth.clone(),
            carrier: self.carrier.clone(),
            retry: self.retry,
            rate_limits: self.rate_limits,
            cache: self.cache.clone(),
            clock: Arc::clone(&self.clock),
            body_limit: self.body_limit,
            timeout: self.timeout,
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for ClientBuilder<S> {
    /// Names the headers without their values, and shows nothing of the token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("ClientBuilder")
            .field("headers", &headers)
            .field("auth", &self.auth)
            .field("retry", &self.retry)
            .field("rate_limits", &self.rate_limits)
            .finish_non_exhaustive()
    }
}
