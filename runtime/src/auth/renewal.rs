//! A secret that expires, shared by all calls. Takes a way to request a new one; gives the current one, and requests a new
//! one once for all calls that need it.
//!
//! ```text
//! valid                    the current one is used
//! about to expire          the first call requests a new one, the others use the old one
//! missing or expired       the first call requests a new one, the others wait for it
//! expired on arrival       kept for half a minute all the same: the next one would not be better
//! ```
//!
//! The future of the call that requests a secret may be dropped at any await; then the next call that waits takes over. If
//! the request fails, all calls that waited for it fail, and later ones try again.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::HeaderValue;

use crate::clock::Clock;
use crate::error::Error;

/// Time before its end at which a secret is replaced, in seconds, unless its lifetime is less than twice that.
const RENEW_BEFORE: i64 = 5 * 60;
/// Time for which a secret is kept that cannot be improved, in seconds: the old one after a failed request, and a new
/// one that is expired on arrival or was refused like the one before.
const GRACE: i64 = 30;

/// A new secret.
pub(super) struct Issued {
    pub(super) header: HeaderValue,
    /// Lifetime in seconds; zero or negative if the secret has expired on arrival.
    pub(super) lifetime: i64,
}

/// A secret that is renewed.
#[derive(Default)]
pub(super) struct Renewal {
    state: Mutex<State>,
    /// Held while a new secret is requested.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// `true` if the last secret was dropped because it was refused.
    was_refused: bool,
    /// Number of failed requests, and the last failure.
    failures: u64,
    failure: Option<Error>,
}

/// A secret. All times are Unix timestamps in seconds, by the client's clock.
struct Held {
    header: HeaderValue,
    since: i64,
    renew_at: i64,
    until: i64,
    /// `true` if it replaced one that was refused.
    replaces_refused: bool,
}

impl Held {
    fn new(issued: &Issued, now: i64, replaces_refused: bool) -> Self {
        let (lifetime, ahead) = match issued.lifetime {
            ..=0 => (GRACE, 0),
            lifetime => (lifetime, RENEW_BEFORE.min(lifetime / 2)),
        };
        let until = now.saturating_add(lifetime);
        Self {
            header: issued.header.clone(),
            since: now,
            renew_at: until.saturating_sub(ahead),
            until,
            replaces_refused,
        }
    }

    /// `true` if a replacement would presumably be refused too.
    fn would_be_refused_again(&self, now: i64) -> bool {
        self.replaces_refused && (self.since..self.since.saturating_add(GRACE)).contains(&now)
    }
}

enum Current {
    Valid(HeaderValue),
    Expiring(HeaderValue),
    None,
}

impl Renewal {
    /// Returns the header with a valid secret. Calls `issue` for a new one if necessary, with `true` if the call cannot
    /// go on without it.
    ///
    /// # Errors
    ///
    /// Those of `issue`, called here or by the call that was waited for.
    pub(super) async fn header<F>(
        &self,
        clock: &dyn Clock,
        issue: impl FnOnce(bool) -> F,
    ) -> Result<HeaderValue, Error>
    where
        F: Future<Output = Result<Issued, Error>>,
    {
        let (current, failures) = self.current(clock);
        let turn = match current {
            Current::Valid(header) => return Ok(header),
            Current::Expiring(header) => match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(header),
            },
            Current::None => self.turn.lock().await,
        };
        // Another call may have renewed the secret in the meantime.
        let old = match self.current(clock).0 {
            Current::Valid(header) => return Ok(header),
            Current::Expiring(header) => Some(header),
            Current::None => match self.failed_since(failures) {
                Some(error) => return Err(error),
                None => None,
            },
        };
        let outcome = self.store(issue(old.is_none()).await, old, clock);
        drop(turn);
        outcome
    }

    /// Drops a secret that was refused; `true` if there is another one or may be. After two refusals in a row, no third
    /// secret is requested before half a minute has passed.
    pub(super) fn drop_refused(&self, refused: &HeaderValue, clock: &dyn Clock) -> bool {
        let now = clock.now().as_second();
        let mut state = self.lock();
        let Some(held) = state.held.as_ref().filter(|held| held.header == *refused) else {
            return true;
        };
        if held.would_be_refused_again(now) {
            return false;
        }
        state.held = None;
        state.was_refused = true;
        true
    }

    /// Returns the state of the secret, and the number of failures so far.
    fn current(&self, clock: &dyn Clock) -> (Current, u64) {
        let now = clock.now().as_second();
        let state = self.lock();
        let current = match &state.held {
            Some(held) if now < held.renew_at => Current::Valid(held.header.clone()),
            Some(held) if now < held.until => Current::Expiring(held.header.clone()),
            _ => Current::None,
        };
        (current, state.failures)
    }

    /// Returns the failure of a request that was made since there were so many failures.
    fn failed_since(&self, failures: u64) -> Option<Error> {
        let state = self.lock();
        let failure = state.failure.as_ref()?;
        (state.failures != failures)
            .then(|| failure.again())
            .flatten()
    }

    /// Stores the result of a request for a new secret.
    fn store(
        &self,
        outcome: Result<Issued, Error>,
        old: Option<HeaderValue>,
        clock: &dyn Clock,
    ) -> Result<HeaderValue, Error> {
        let now = clock.now().as_second();
        let mut state = self.lock();
        match (outcome, old, &mut state.held) {
            (Ok(issued), ..) => {
                let replaces_refused = std::mem::take(&mut state.was_refused);
                state.held = Some(Held::new(&issued, now, replaces_refused));
                state.failure = None;
                Ok(issued.header)
            }
            (Err(error), Some(old), Some(held)) if held.header == old => {
                tracing::warn!(%error, "no new token; the old one is still valid");
                held.renew_at = now.saturating_add(GRACE);
                Ok(old)
            }
            (Err(error), ..) => {
                state.failures = state.failures.wrapping_add(1);
                state.failure = error.again();
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Renewal {
    /// Shows nothing of the secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Renewal").finish_non_exhaustive()
    }
}
