//! Authentication. Takes a secret, or a key that secrets are made with; gives the `Authorization` header of each request.
//!
//! ```text
//! Client::builder().token(token)                       Authorization: Bearer …
//! Client::builder().auth(Basic::new(id, secret)?)      Authorization: Basic …
//! Client::builder().auth(App::new(id, key)?)           Authorization: Bearer …, a JWT signed with the key
//! Client::builder().auth(Installation::new(app, id))   Authorization: Bearer …, a token that the app requests
//! ```
//!
//! A person signs in by the device flow of [`login`](crate::login), whose token goes to
//! [`ClientBuilder::token`](crate::ClientBuilder::token). Anything else is an [`Authenticate`] of your own.
//!
//! Invariant: secrets are held in [`SecretString`](secrecy::SecretString)s and in header values marked as sensitive, and
//! nowhere else; no `Debug` shows them.

#[cfg(feature = "app")]
mod access;
#[cfg(feature = "app")]
mod app;
mod basic;
mod context;
#[cfg(feature = "app")]
mod installation;
#[cfg(feature = "app")]
mod key;
#[cfg(feature = "app")]
mod renewal;
mod token;

use std::fmt;

use http::HeaderValue;
/// Gives access to the text of a [`SecretString`](secrecy::SecretString), such as to store a token.
pub use secrecy::ExposeSecret;

#[cfg(feature = "app")]
pub use self::app::App;
pub use self::basic::Basic;
pub use self::context::Context;
pub(crate) use self::context::Exchange;
#[cfg(feature = "app")]
pub use self::installation::Installation;
pub use self::token::Token;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::response::Meta;

/// A way to authenticate requests.
///
/// A client asks it for each attempt to send a request to one of its own servers, unless the request has an
/// `Authorization` header already.
///
/// ```
/// use octoforge_runtime::Error;
/// use octoforge_runtime::auth::{Authenticate, Context};
/// use octoforge_runtime::http::HeaderValue;
/// use octoforge_runtime::transport::BoxFuture;
///
/// /// Sends a fixed header, which a proxy expects.
/// #[derive(Debug)]
/// struct Fixed(HeaderValue);
///
/// impl Authenticate for Fixed {
///     fn authorization<'a>(&'a self, _: &'a Context<'a>) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
///         Box::pin(async { Ok(Some(self.0.clone())) })
///     }
///
///     fn identity(&self) -> String {
///         "proxy".to_owned()
///     }
/// }
/// ```
pub trait Authenticate: fmt::Debug + Send + Sync + 'static {
    /// Returns the value of the `Authorization` header, marked as sensitive; `None` to send none.
    ///
    /// # Errors
    ///
    /// Any error means that no credentials are available; the request is not sent, and the call fails with that error.
    fn authorization<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>>;

    /// Handles a response with status 401 to a request with this header. Returns `true` if another header is available;
    /// the client then sends the request once more. The default is `false`.
    fn refused(&self, authorization: &HeaderValue, answer: &Meta, context: &Context<'_>) -> bool {
        let _ = (authorization, answer, context);
        false
    }

    /// Returns a name that is different for different users of the service, so that a response cached for one is never
    /// returned to another. It must not contain the secret, and stays the same when a token is replaced.
    fn identity(&self) -> String;
}

/// Sends requests without an `Authorization` header.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anonymous;

impl Authenticate for Anonymous {
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

/// Returns a text that identifies a secret without revealing it; equal secrets have equal texts within one process.
///
/// It is a hash with keys chosen at random for each process, so that it cannot be looked up in a table.
pub(crate) fn fingerprint(secret: &(impl std::hash::Hash + ?Sized)) -> String {
    use std::hash::{BuildHasher as _, RandomState};
    use std::sync::OnceLock;
    static KEYS: OnceLock<[RandomState; 2]> = OnceLock::new();
    let keys = KEYS.get_or_init(|| [RandomState::new(), RandomState::new()]);
    keys.each_ref()
        .map(|key| format!("{:016x}", key.hash_one(secret)))
        .concat()
}
