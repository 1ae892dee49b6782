//! A secret that expires, held for all who call with it. Takes a way to get a new one; gives the one
//! that holds, and gets a new one once for everybody who waits.
//!
//! ```text
//! fresh                    the one there is
//! soon to expire           whoever comes first gets a new one, the others go on with the old one
//! none, or expired         whoever comes first gets a new one, the others wait for it
//! expired on arrival       held for a moment all the same: the next one would be no better
//! ```
//!
//! Whoever is at it may be given up at any await: then the next one who waits takes over. A failure
//! is that of everybody who waited for it, and of nobody who comes later.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::HeaderValue;

use crate::client::Clock;
use crate::error::Error;

/// How long before its end a secret is replaced, in seconds, unless it holds for less than twice as
/// long.
const AHEAD: i64 = 5 * 60;
/// A moment, in seconds. So long is the old one gone on with when there was no new one to be had, and a new one held that
/// is of no use: because it has expired by the time that it comes, or because it was refused like the one before.
const MOMENT: i64 = 30;

/// A new secret.
pub(super) struct Issued {
    pub(super) header: HeaderValue,
    /// Lifetime in seconds; nothing, or less, if it has expired by the time that it comes.
    pub(super) lifetime: i64,
}

/// The secret, if there is one.
#[derive(Default)]
pub(super) struct Renewal {
    state: Mutex<State>,
    /// Held by whoever gets a new secret.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// True if the last one was dropped because it was refused.
    was_refused: bool,
    /// How often there was no new one to be had, and why, the last time.
    failures: u64,
    failure: Option<Error>,
}

/// All times are seconds of the epoch by the client's clock.
struct Held {
    header: HeaderValue,
    since: i64,
    renew_at: i64,
    until: i64,
    /// True if it came in place of one that was refused.
    is_second: bool,
}

impl Held {
    fn new(issued: &Issued, now: i64, is_second: bool) -> Self {
        let (lifetime, ahead) = match issued.lifetime {
            ..=0 => (MOMENT, 0),
            lifetime => (lifetime, AHEAD.min(lifetime / 2)),
        };
        let until = now.saturating_add(lifetime);
        Self {
            header: issued.header.clone(),
            since: now,
            renew_at: until.saturating_sub(ahead),
            until,
            is_second,
        }
    }

    /// Tells whether another one would be refused too, as far as can be known now.
    fn is_as_good_as_any(&self, now: i64) -> bool {
        self.is_second && (self.since..self.since.saturating_add(MOMENT)).contains(&now)
    }
}

enum Found {
    Fresh(HeaderValue),
    Ageing(HeaderValue),
    Nothing,
}

impl Renewal {
    /// The header with a secret that holds now; `issue` gets a new one if need be. It is told whether
    /// the call depends on that.
    ///
    /// # Errors
    ///
    /// Those of `issue`, or of whoever was waited for.
    pub(super) async fn header<F>(
        &self,
        clock: &dyn Clock,
        issue: impl FnOnce(bool) -> F,
    ) -> Result<HeaderValue, Error>
    where
        F: Future<Output = Result<Issued, Error>>,
    {
        let (found, failures) = self.find(clock);
        let turn = match found {
            Found::Fresh(header) => return Ok(header),
            Found::Ageing(header) => match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(header),
            },
            Found::Nothing => self.turn.lock().await,
        };
        // Somebody else may have been at it in the meantime.
        let old = match self.find(clock).0 {
            Found::Fresh(header) => return Ok(header),
            Found::Ageing(header) => Some(header),
            Found::Nothing => match self.failed_since(failures) {
                Some(error) => return Err(error),
                None => None,
            },
        };
        let outcome = self.settle(issue(old.is_none()).await, old, clock);
        drop(turn);
        outcome
    }

    /// Drops the secret if it is the one that was refused. Whether there is another one, or may be: a service that refuses
    /// two, one after the other, is asked for no third before a moment has passed.
    pub(super) fn drop_if(&self, refused: &HeaderValue, clock: &dyn Clock) -> bool {
        let now = clock.now().as_second();
        let mut state = self.lock();
        let Some(held) = state.held.as_ref().filter(|held| held.header == *refused) else {
            return true;
        };
        if held.is_as_good_as_any(now) {
            return false;
        }
        state.held = None;
        state.was_refused = true;
        true
    }

    /// What is there, and how many failures there were until now.
    fn find(&self, clock: &dyn Clock) -> (Found, u64) {
        let now = clock.now().as_second();
        let state = self.lock();
        let found = match &state.held {
            Some(held) if now < held.renew_at => Found::Fresh(held.header.clone()),
            Some(held) if now < held.until => Found::Ageing(held.header.clone()),
            _ => Found::Nothing,
        };
        (found, state.failures)
    }

    /// The failure that came after so many.
    fn failed_since(&self, failures: u64) -> Option<Error> {
        let state = self.lock();
        let failure = state.failure.as_ref()?;
        (state.failures != failures)
            .then(|| failure.again())
            .flatten()
    }

    /// Takes note of what became of getting a new secret.
    fn settle(
        &self,
        outcome: Result<Issued, Error>,
        old: Option<HeaderValue>,
        clock: &dyn Clock,
    ) -> Result<HeaderValue, Error> {
        let now = clock.now().as_second();
        let mut state = self.lock();
        match (outcome, old, &mut state.held) {
            (Ok(issued), ..) => {
                let is_second = std::mem::take(&mut state.was_refused);
                state.held = Some(Held::new(&issued, now, is_second));
                state.failure = None;
                Ok(issued.header)
            }
            (Err(error), Some(old), Some(held)) if held.header == old => {
                tracing::warn!(%error, "no new token; the old one still holds");
                held.renew_at = now.saturating_add(MOMENT);
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
