//! Who calls. Takes a secret, or what secrets are made of; gives the `Authorization` header of each
//! request.
//!
//! ```text
//! Client::builder().token(token)                  Authorization: Bearer …
//! Client::builder().auth(Basic::new(id, secret)?) Authorization: Basic …
//! Client::builder().auth(App::new(id, key)?)      Authorization: Bearer …, a JWT that the key signs
//! Client::builder().auth(Installation::new(app, id))              Bearer …, a token that the JWT buys
//! DeviceFlow::new(client_id).start(&client)                       a token in a person's name
//! ```
//!
//! Invariant: secrets are in [`SecretString`](secrecy::SecretString)s and in header values marked as
//! sensitive, and nowhere else; no `Debug` shows them.

#[cfg(feature = "app")]
mod access;
#[cfg(feature = "app")]
mod app;
mod basic;
mod device;
mod grant;
#[cfg(feature = "app")]
mod installation;
#[cfg(feature = "app")]
mod key;
mod login;
#[cfg(feature = "app")]
mod renewal;
mod token;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response};
/// What a secret is read with, where it must be stored.
pub use secrecy::ExposeSecret;

#[cfg(feature = "app")]
pub use self::app::App;
pub use self::basic::Basic;
pub use self::device::DeviceFlow;
pub use self::grant::{DeviceError, Grant};
#[cfg(feature = "app")]
pub use self::installation::Installation;
pub use self::login::DeviceLogin;
pub use self::token::Token;
use crate::client::{Clock, within};
use crate::endpoint::Base;
use crate::error::{Error, TransportError, TransportKind};
use crate::response::Meta;
use crate::transport::BoxFuture;

/// Knows what to say about who calls.
///
/// Called for each attempt to send a request to the client's own servers, unless the request says
/// for itself who calls.
pub trait Authenticate: fmt::Debug + Send + Sync + 'static {
    /// The value of the `Authorization` header, marked as sensitive; `None` to call as nobody.
    ///
    /// # Errors
    ///
    /// When there is none to be had: the request is not sent.
    fn authorization<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>>;

    /// Takes note that one of the client's own servers did not accept this header (401), and how it
    /// said so. Whether another one can be had, with which the request is then sent once more.
    fn refused(&self, authorization: &HeaderValue, answer: &Meta, context: &Context<'_>) -> bool {
        let _ = (authorization, answer, context);
        false
    }

    /// Tells callers apart that the service tells apart, so that one never gets what was cached for
    /// another. It must not hold the secret, and stays the same when a token is replaced.
    fn identity(&self) -> String;
}

/// What [`Authenticate`] may use of the client it belongs to.
pub struct Context<'a> {
    pub(crate) exchange: &'a (dyn Exchanger + 'a),
}

/// The part of a client that works without authorization.
pub(crate) trait Exchanger: Send + Sync {
    /// Makes one attempt, in a span that says which it is of which operation.
    fn exchange<'a>(
        &'a self,
        operation: &'static str,
        attempt: u32,
        request: Request<Bytes>,
    ) -> BoxFuture<'a, Result<Response<Bytes>, TransportError>>;
    fn base(&self) -> &Base;
    fn clock(&self) -> &dyn Clock;
    /// How long a call may take.
    fn timeout(&self) -> Option<Duration>;
    /// Fails if a request for a secret would be refused now because of how much was asked.
    #[cfg(feature = "app")]
    fn ahead(&self, operation: &'static str) -> Result<(), Error>;
    /// The answer to such a request, unless it refuses because of how much was asked.
    #[cfg(feature = "app")]
    fn accepted(
        &self,
        operation: &'static str,
        response: Response<Bytes>,
    ) -> Result<Response<Bytes>, Error>;
    /// How long to wait before what failed like this is tried again; `None` when it is not. What is tried must be harmless
    /// to repeat.
    #[cfg(feature = "app")]
    fn pause(&self, operation: &'static str, error: &Error, tried: &mut Tried) -> Option<Duration>;
}

/// What was done to get a secret.
#[cfg(feature = "app")]
#[derive(Debug, Default)]
pub(crate) struct Tried {
    /// How many requests were sent.
    pub(crate) sent: u32,
    /// How often it failed, other than by a rate limit.
    pub(crate) failed: u32,
    /// How long was waited for rate limits.
    pub(crate) waited: Duration,
}

impl Context<'_> {
    /// Sends a request as it is, with the client's user agent and default headers, and without
    /// authorization unless it has its own. Nothing is retried, and no redirect followed.
    ///
    /// # Errors
    ///
    /// When no whole answer came.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        self.exchange.exchange("request", 1, request).await
    }

    /// Sends a request that is no part of a call, and takes no longer than one may.
    async fn call(
        &self,
        operation: &'static str,
        request: Request<Bytes>,
    ) -> Result<Response<Bytes>, TransportError> {
        let (method, url) = (request.method().clone(), request.uri().clone());
        let answer = self.exchange.exchange(operation, 1, request);
        let in_time = within(self.clock(), self.exchange.timeout(), answer).await;
        let late = || TransportError::new(TransportKind::Timeout).of(&method, &url);
        in_time.unwrap_or_else(|| Err(late()))
    }

    /// Where the client's requests go.
    #[must_use]
    pub fn base(&self) -> &Base {
        self.exchange.base()
    }

    /// What time it is for the client.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.exchange.clock()
    }
}

impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").finish_non_exhaustive()
    }
}

/// Calls as nobody.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nobody;

impl Authenticate for Nobody {
    fn authorization<'a>(
        &'a self,
        _: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
        Box::pin(async { Ok(None) })
    }

    fn identity(&self) -> String {
        "nobody".to_owned()
    }
}

/// Tells secrets apart without holding them: the same secret gives the same text in this process.
///
/// A hash under a key that is chosen at random for each process: it cannot be looked up in a table.
pub(crate) fn fingerprint(secret: &(impl std::hash::Hash + ?Sized)) -> String {
    use std::hash::{BuildHasher as _, RandomState};
    use std::sync::OnceLock;
    static KEY: OnceLock<[RandomState; 2]> = OnceLock::new();
    let keys = KEY.get_or_init(|| [RandomState::new(), RandomState::new()]);
    keys.each_ref()
        .map(|key| format!("{:016x}", key.hash_one(secret)))
        .concat()
}
