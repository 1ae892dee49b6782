//! A clock that tests set. Takes a time; returns it until it is changed, and does not wait.
//!
//! ```text
//! let clock = FakeClock::at("2026-12-01T08:00:00Z");
//! let client = Client::builder().clock(clock.clone()).build()?;
//! clock.advance(3600);
//! ```

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use octoforge_runtime::Clock;
use octoforge_runtime::transport::BoxFuture;

/// A clock; its clones are the same clock.
#[derive(Clone, Debug)]
pub(crate) struct FakeClock(Arc<Mutex<Told>>);

#[derive(Debug)]
struct Told {
    now: Timestamp,
    naps: Vec<Duration>,
}

impl FakeClock {
    /// Creates a clock at this time.
    pub(crate) fn at(now: &str) -> Self {
        let now = now.parse().unwrap();
        let naps = Vec::new();
        Self(Arc::new(Mutex::new(Told { now, naps })))
    }

    /// Creates a clock at ten o'clock on some day.
    pub(crate) fn new() -> Self {
        Self::at("2026-11-25T10:00:00Z")
    }

    /// Creates a clock that is this many seconds ahead, and is advanced separately.
    pub(crate) fn ahead(&self, seconds: i64) -> Self {
        let other = Self::at(&self.now().to_string());
        other.advance(seconds);
        other
    }

    /// Advances the clock by this many seconds, or sets it back.
    pub(crate) fn advance(&self, seconds: i64) {
        let mut told = self.0.lock().unwrap();
        told.now = Timestamp::from_second(told.now.as_second() + seconds).unwrap();
    }

    /// Records a wait that another clock makes.
    pub(crate) fn note(&self, nap: Duration) {
        self.0.lock().unwrap().naps.push(nap);
    }

    /// Returns the durations of all waits.
    pub(crate) fn naps(&self) -> Vec<Duration> {
        self.0.lock().unwrap().naps.clone()
    }

    /// Returns the durations of all waits, in whole seconds.
    pub(crate) fn slept(&self) -> Vec<u64> {
        self.naps().iter().map(Duration::as_secs).collect()
    }

    /// Returns the number of waits.
    pub(crate) fn sleeps(&self) -> usize {
        self.naps().len()
    }

    /// Returns the time as a `Date` header.
    pub(crate) fn date(&self) -> String {
        self.now().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        self.0.lock().unwrap().now
    }

    /// Advances the clock, and ends at once.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.lock().unwrap().naps.push(duration);
        self.advance(i64::try_from(duration.as_secs()).unwrap());
        Box::pin(std::future::ready(()))
    }

    /// Never ends: a clock that stands still has no timeouts.
    fn deadline(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}
