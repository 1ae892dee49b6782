//! A clock for tests. Takes the time that it should be; gives that, and sleeps that take none.
//!
//! ```text
//! let clock = FakeClock::new();
//! let client = Client::builder().clock(clock.clone()).build()?;
//! assert_eq!(clock.slept(), [Duration::from_secs(60)]);      // after a call that waited
//! ```

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;

use crate::client::Clock;
use crate::transport::BoxFuture;

/// When clocks begin unless told otherwise: 2020-01-01T00:00:00Z.
const BEGIN: Timestamp = Timestamp::constant(1_577_836_800, 0);

/// A clock that stands still until it is moved, and is moved by whoever sleeps.
///
/// Clones are the same clock.
#[derive(Clone, Debug)]
pub struct FakeClock(Arc<Mutex<Time>>);

#[derive(Debug)]
struct Time {
    now: Timestamp,
    slept: Vec<Duration>,
}

impl FakeClock {
    /// A clock that stands at the beginning of 2020, UTC.
    #[must_use]
    pub fn new() -> Self {
        Self::at(BEGIN)
    }

    /// A clock that stands at this time.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        let slept = Vec::new();
        Self(Arc::new(Mutex::new(Time { now, slept })))
    }

    /// Sets the time, forwards or backwards.
    pub fn set(&self, now: Timestamp) {
        self.change(|time| time.now = now);
    }

    /// Moves the time on. At the end of all time it stays.
    pub fn advance(&self, by: Duration) {
        self.change(|time| time.advance(by));
    }

    /// How long each sleep so far was, in the order in which they began.
    #[must_use]
    pub fn slept(&self) -> Vec<Duration> {
        self.change(|time| time.slept.clone())
    }

    fn change<T>(&self, change: impl FnOnce(&mut Time) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Time {
    fn advance(&mut self, by: Duration) {
        self.now = self.now.checked_add(by).unwrap_or(Timestamp::MAX);
    }
}

impl Default for FakeClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        self.change(|time| time.now)
    }

    /// Moves the time on as soon as somebody waits for it, and lets others go on once.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let mut waited = false;
        Box::pin(poll_fn(move |context| {
            if waited {
                return Poll::Ready(());
            }
            waited = true;
            clock.change(|time| {
                time.advance(duration);
                time.slept.push(duration);
            });
            context.waker().wake_by_ref();
            Poll::Pending
        }))
    }
}
