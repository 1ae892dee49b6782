//! An app that calls as itself. Takes its name and private key; gives tokens that it signs (JWT).
//!
//! ```text
//! let app = App::new("Iv1.8a61f9b3a7aba766", std::fs::read_to_string("app.private-key.pem")?)?;
//! let client = Client::builder().auth(app).build()?;
//! ```
//!
//! A token says from when until when it holds, by the clock of this machine, and is judged by the
//! clock of the service. So the date of an answer that refuses one says how far the two are apart,
//! and the next token takes that into account.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderValue;
use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::json;

use super::key::Key;
use super::{Authenticate, Context};
use crate::error::{BuildError, Error};
use crate::response::Meta;
use crate::transport::BoxFuture;

/// How long before now a token begins to hold, in seconds: clocks that are apart by less make no
/// difference.
const BACKDATED: i64 = 60;
/// How long after now a token ends, in seconds. More than ten minutes would be refused.
const LIFETIME: i64 = 9 * 60;
/// How long before its end a token is no longer used, in seconds.
const SPARE: i64 = 60;
/// By how many seconds the clocks must be apart from what was assumed, to be the reason why a token
/// was refused. Less is what an answer takes to arrive, and what [`BACKDATED`] and [`SPARE`] bear.
const APART: u64 = 30;

/// An app, as which calls are made that are about the app itself, such as those that list its
/// installations.
///
/// What it may do elsewhere it does as one of its installations: see
/// [`Installation`](super::Installation). Clones share their tokens, and what they learnt of the
/// service's clock.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    id: String,
    key: Key,
    state: Mutex<State>,
}

/// What changes. All times are seconds of the epoch by the client's clock.
#[derive(Default)]
struct State {
    /// How far the service's clock is ahead of the client's, in seconds.
    ahead: i64,
    current: Option<Current>,
}

struct Current {
    header: HeaderValue,
    from: i64,
    until: i64,
}

impl App {
    /// An app by its client ID, or its app ID, with its private key: the text of the PEM file that
    /// the service gives, or the same key as PKCS#8.
    ///
    /// # Errors
    ///
    /// [`BuildError::App`] when the ID is empty, or the key is no RSA key in PEM form of 2048 to 4096
    /// bits.
    ///
    /// ```
    /// # use octoforge_runtime::auth::App;
    /// let error = App::new("Iv1.8a61f9b3a7aba766", "app.private-key.pem".to_owned()).unwrap_err();
    /// assert!(error.to_string().ends_with("was the name of its file given?"));
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

    /// The header of a token that holds now.
    pub(super) fn header(&self, now: Timestamp) -> Result<HeaderValue, BuildError> {
        let now = now.as_second();
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was put back since makes the token one of the future, which is refused.
        let holds = |current: &&Current| (current.from..current.until).contains(&now);
        if let Some(current) = state.current.as_ref().filter(holds) {
            return Ok(current.header.clone());
        }
        let header = self.signed(now.saturating_add(state.ahead))?;
        state.current = Some(Current {
            header: header.clone(),
            from: now,
            until: now.saturating_add(LIFETIME - SPARE),
        });
        Ok(header)
    }

    /// A new token, at this time by the service's clock.
    fn signed(&self, now: i64) -> Result<HeaderValue, BuildError> {
        let token = self.0.key.token(&json!({
            "iat": now.saturating_sub(BACKDATED),
            "exp": now.saturating_add(LIFETIME),
            "iss": self.0.id,
        }))?;
        let header = HeaderValue::try_from(format!("Bearer {token}"));
        let mut header = header.map_err(|_| BuildError::Token {
            reason: "it does not fit into a header",
        })?;
        header.set_sensitive(true);
        Ok(header)
    }

    /// Sets the clock right by the answer that refused a token. Whether that makes a difference, or
    /// has made one already.
    pub(super) fn corrected(&self, refused: &HeaderValue, answer: &Meta, now: Timestamp) -> bool {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        // Another call was refused with the same token, and has seen to it.
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
        let ahead = date.as_second().saturating_sub(now.as_second());
        if ahead.abs_diff(state.ahead) < APART {
            return false;
        }
        tracing::warn!(
            seconds = ahead,
            "the clock differs from the service's, by which tokens now go"
        );
        state.ahead = ahead;
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
        self.corrected(authorization, answer, context.clock().now())
    }

    fn identity(&self) -> String {
        format!("app:{}", self.0.id)
    }
}

impl fmt::Debug for App {
    /// Names the app, and shows nothing of its key.
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
    fn whoever_notices_second_tries_again_too() {
        let app = App::new("1", KEY).unwrap();
        let date = HeaderValue::from_static("Tue, 01 Dec 2026 08:00:00 GMT");
        let headers = HeaderMap::from_iter([(http::header::DATE, date)]);
        let answer = Meta::new(StatusCode::UNAUTHORIZED, headers);
        let now = "2026-12-01T09:00:00Z".parse().unwrap();
        let first = app.header(now).unwrap();
        // Before and after there is another token.
        assert!(app.corrected(&first, &answer, now));
        assert!(app.corrected(&first, &answer, now));
        let second = app.header(now).unwrap();
        assert_ne!(first, second);
        assert!(app.corrected(&first, &answer, now));
        assert!(!app.corrected(&second, &answer, now));
    }
}
