//! Authentication as a GitHub App. Takes the ID and the private key of the app; gives tokens that it signs (JWT).
//!
//! ```text
//! let app = App::new("Iv1.8a61f9b3a7aba766", std::fs::read_to_string("app.private-key.pem")?)?;
//! let client = Client::builder().auth(app).build()?;
//! ```
//!
//! A token states the period in which it is valid, and the service checks that by its own clock. Therefore, if a token
//! is refused, the `Date` of the response gives the difference between the clocks, and the next token is corrected by
//! it.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderValue;
use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::json;

use super::key::Key;
use super::{Authenticate, Context};
use crate::error::{BuildError, Error};
use crate::future::BoxFuture;
use crate::response::Meta;

/// Time by which the start of a token is backdated, in seconds, so that small differences between the clocks do not
/// matter.
const BACKDATED: i64 = 60;
/// Lifetime of a token, in seconds. The service refuses more than ten minutes.
const LIFETIME: i64 = 9 * 60;
/// Time before its end at which a token is replaced, in seconds.
const RENEW_BEFORE: i64 = 60;
/// Minimum difference of the clocks, in seconds, that counts as the reason for a refusal. Less is explained by the time
/// that a response takes, and covered by [`BACKDATED`] and [`RENEW_BEFORE`].
const MIN_SKEW: u64 = 30;

/// A GitHub App, for operations on the app itself, such as listing its installations.
///
/// To work in repositories, use one of its installations: see [`Installation`](super::Installation). Clones share their
/// tokens and the known difference of the clocks.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    id: String,
    key: Key,
    state: Mutex<State>,
}

/// The mutable state. All times are Unix timestamps in seconds, by the client's clock.
#[derive(Default)]
struct State {
    /// Difference of the service's clock to the client's, in seconds; positive if it is ahead.
    skew: i64,
    current: Option<Current>,
}

struct Current {
    header: HeaderValue,
    from: i64,
    until: i64,
}

impl App {
    /// Creates an app from its client ID or app ID and its private key: the contents of the PEM file that the service
    /// provides, or the same key as PKCS#8.
    ///
    /// # Errors
    ///
    /// [`BuildError::App`] if the ID is empty, or the key is not an RSA key of 2048 to 4096 bits in PEM.
    ///
    /// ```
    /// # use octoforge_runtime::auth::App;
    /// let error = App::new("Iv1.8a61f9b3a7aba766", "app.private-key.pem".to_owned()).unwrap_err();
    /// assert!(error.to_string().ends_with("was the name of the file given?"));
    /// ```
    pub fn new(
        client_id_or_app_id: impl Into<String>,
        private_key_pem: impl Into<SecretString>,
    ) -> Result<Self, BuildError> {
        let id = client_id_or_app_id.into();
        if id.is_empty() {
            return Err(BuildError::App {
                reason: "its ID is empty",
            });
        }
        Ok(Self(Arc::new(Inner {
            id,
            key: Key::read(&private_key_pem.into())?,
            state: Mutex::default(),
        })))
    }

    /// Returns the header with a token that is valid at `now`.
    pub(super) fn header(&self, now: Timestamp) -> Result<HeaderValue, BuildError> {
        let now = now.as_second();
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        // If the clock was set back since, the token starts in the future and would be refused.
        let holds = |current: &&Current| (current.from..current.until).contains(&now);
        if let Some(current) = state.current.as_ref().filter(holds) {
            return Ok(current.header.clone());
        }
        let header = self.sign(now.saturating_add(state.skew))?;
        state.current = Some(Current {
            header: header.clone(),
            from: now,
            until: now.saturating_add(LIFETIME - RENEW_BEFORE),
        });
        Ok(header)
    }

    /// Signs a token at a time of the service's clock.
    fn sign(&self, now: i64) -> Result<HeaderValue, BuildError> {
        let token = self.0.key.token(&json!({
            "iat": now.saturating_sub(BACKDATED),
            "exp": now.saturating_add(LIFETIME),
            "iss": self.0.id,
        }))?;
        let header = HeaderValue::try_from(format!("Bearer {token}"));
        let mut header = header.map_err(|_| BuildError::Token {
            reason: "it is not a valid header value",
        })?;
        header.set_sensitive(true);
        Ok(header)
    }

    /// Corrects the clock by the response that refused a token; `true` if a new token may be accepted, because of this
    /// correction or an earlier one.
    pub(super) fn correct_clock(
        &self,
        refused: &HeaderValue,
        answer: &Meta,
        now: Timestamp,
    ) -> bool {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        // Another call was refused with the same token and has corrected the clock.
        if state
            .current
            .as_ref()
            .is_none_or(|current| current.header != *refused)
        {
            return true;
        }
        let Some(date) = answer.date() else {
            return false;
        };
        let skew = date.as_second().saturating_sub(now.as_second());
        if skew.abs_diff(state.skew) < MIN_SKEW {
            return false;
        }
        tracing::warn!(
            seconds = skew,
            "the clock differs from that of the service; tokens are now corrected by that"
        );
        state.skew = skew;
        state.current = None;
        true
    }
}

impl Authenticate for App {
    fn authorization<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
        Box::pin(async { Ok(Some(self.header(context.clock().now())?)) })
    }

    fn refused(&self, authorization: &HeaderValue, answer: &Meta, context: &Context<'_>) -> bool {
        self.correct_clock(authorization, answer, context.clock().now())
    }

    fn identity(&self) -> String {
        format!("app:{}", self.0.id)
    }
}

impl fmt::Debug for App {
    /// Shows the ID, and nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("id", &self.0.id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;

    const KEY: &str = include_str!("../../tests/support/keys/throw-away.pkcs1.pem");

    #[test]
    fn a_call_that_notices_the_wrong_clock_second_tries_again_too() {
        let app = App::new("1", KEY).unwrap();
        let date = HeaderValue::from_static("Tue, 01 Dec 2026 08:00:00 GMT");
        let headers = HeaderMap::from_iter([(http::header::DATE, date)]);
        let answer = Meta::new(StatusCode::UNAUTHORIZED, headers);
        let now = "2026-12-01T09:00:00Z".parse().unwrap();
        let first = app.header(now).unwrap();
        // Before and after the correction, the token is a different one.
        assert!(app.correct_clock(&first, &answer, now));
        assert!(app.correct_clock(&first, &answer, now));
        let second = app.header(now).unwrap();
        assert_ne!(first, second);
        assert!(app.correct_clock(&first, &answer, now));
        assert!(!app.correct_clock(&second, &answer, now));
    }
}
