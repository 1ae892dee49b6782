//! Deadlines of a test clock. Takes times; gives the next one, and wakes the tasks whose time has come.
//!
//! ```text
//! deadlines 10:00:30, 10:01:00     a sleep from 10:00:00 to 10:02:00 stops at 10:00:30 first
//! ```

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The deadlines that tasks still wait for.
#[derive(Default)]
pub(super) struct Deadlines(Vec<(Timestamp, Weak<Waiting>)>);

/// The task to wake.
type Waiting = Mutex<Option<Waker>>;

/// A deadline, for as long as a task waits for it.
pub(super) struct Deadline {
    at: Timestamp,
    waiting: Arc<Waiting>,
}

impl Deadlines {
    pub(super) fn add(&mut self, at: Timestamp) -> Deadline {
        let waiting = Arc::default();
        self.0.retain(|(_, waiting)| waiting.strong_count() > 0);
        self.0.push((at, Arc::downgrade(&waiting)));
        Deadline { at, waiting }
    }

    /// Returns the first deadline after `now`.
    pub(super) fn after(&self, now: Timestamp) -> Option<Timestamp> {
        let all = self.0.iter();
        let waited = all.filter(|(at, waiting)| *at > now && waiting.strong_count() > 0);
        waited.map(|(at, _)| *at).min()
    }

    /// Wakes the tasks whose deadline has come.
    pub(super) fn wake(&self, now: Timestamp) {
        let due = self.0.iter().filter(|(at, _)| *at <= now);
        for waiting in due.filter_map(|(_, waiting)| waiting.upgrade()) {
            let waker = lock(&waiting).take();
            waker.into_iter().for_each(Waker::wake);
        }
    }
}

impl Deadline {
    pub(super) fn poll(&self, now: Timestamp, context: &Context<'_>) -> Poll<()> {
        if now >= self.at {
            return Poll::Ready(());
        }
        *lock(&self.waiting) = Some(context.waker().clone());
        Poll::Pending
    }
}

fn lock(waiting: &Waiting) -> std::sync::MutexGuard<'_, Option<Waker>> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Adds a duration to a time, up to the latest time there is.
pub(super) fn later(than: Timestamp, by: Duration) -> Timestamp {
    let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
    than.checked_add(by).unwrap_or(Timestamp::MAX)
}
