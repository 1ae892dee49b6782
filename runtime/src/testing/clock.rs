//! A clock for tests. Takes a start time; gives the current time, and pauses that take no time.
//!
//! ```text
//! let clock = FakeClock::new();
//! let client = Client::builder().clock(clock.clone()).build()?;
//! assert_eq!(clock.slept(), [Duration::from_secs(60)]);      // after a call that waited
//! ```

use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;

use super::deadline::{Deadlines, later};
use crate::clock::Clock;
use crate::future::BoxFuture;

/// The default start time: 2020-01-01T00:00:00Z.
const BEGIN: Timestamp = Timestamp::constant(1_577_836_800, 0);

/// A clock that stands still, and is advanced by every sleep.
///
/// A deadline, such as the timeout of a call, does not advance it. A sleep that lasts longer than a deadline advances
/// it to the deadline, at which the call fails.
///
/// Clones are the same clock.
#[derive(Clone)]
pub struct FakeClock(Arc<Mutex<Time>>);

struct Time {
    now: Timestamp,
    slept: Vec<Duration>,
    deadlines: Deadlines,
}

impl FakeClock {
    /// Creates a clock at the beginning of 2020, UTC.
    #[must_use]
    pub fn new() -> Self {
        Self::at(BEGIN)
    }

    /// Creates a clock at this time.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(Time {
            now,
            slept: Vec::new(),
            deadlines: Deadlines::default(),
        })))
    }

    /// Sets the time, forwards or backwards.
    pub fn set(&self, now: Timestamp) {
        self.change(|time| time.set(now));
    }

    /// Advances the time, up to the latest time there is.
    pub fn advance(&self, by: Duration) {
        self.change(|time| time.set(later(time.now, by)));
    }

    /// Returns the durations of all sleeps so far, in the order in which they started.
    #[must_use]
    pub fn slept(&self) -> Vec<Duration> {
        self.change(|time| time.slept.clone())
    }

    /// Never ends. Advances the time to the next deadline, if there is one, so that the call whose timeout it is fails.
    pub(super) async fn hang(&self) -> Infallible {
        poll_fn(|_| {
            self.change(|time| {
                if let Some(next) = time.deadlines.after(time.now) {
                    time.set(next);
                }
            });
            Poll::Pending
        })
        .await
    }

    fn change<T>(&self, change: impl FnOnce(&mut Time) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Time {
    fn set(&mut self, now: Timestamp) {
        self.now = now;
        self.deadlines.wake(now);
    }

    /// `true` if a sleep is over; otherwise the time is advanced.
    fn is_over(&mut self, end: Timestamp) -> bool {
        let is_over = self.now >= end;
        if !is_over {
            self.move_to(end);
        }
        is_over
    }

    /// Advances the time to the end of a sleep, or to an earlier deadline.
    fn move_to(&mut self, end: Timestamp) {
        let deadline = self.deadlines.after(self.now);
        self.set(deadline.map_or(end, |deadline| deadline.min(end)));
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

    /// Advances the time when it is first polled, and lets other tasks run before it ends.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let mut end = None;
        Box::pin(poll_fn(move |context| {
            let is_over = clock.change(|time| match end {
                Some(end) => time.is_over(end),
                None => {
                    time.slept.push(duration);
                    time.move_to(*end.insert(later(time.now, duration)));
                    false
                }
            });
            if is_over {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        }))
    }

    /// Ends when the time is reached, whatever advances it.
    fn deadline(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let deadline = self.change(|time| time.deadlines.add(later(time.now, duration)));
        Box::pin(poll_fn(move |context| {
            clock.change(|time| deadline.poll(time.now, context))
        }))
    }
}

impl fmt::Debug for FakeClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.change(|time| {
            f.debug_struct("FakeClock")
                .field("now", &time.now)
                .field("slept", &time.slept)
                .finish()
        })
    }
}
