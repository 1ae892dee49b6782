//! Time, as a client knows it. Takes nothing; gives now, and a future that ends later.
//!
//! ```text
//! let client = Client::builder().clock(FakeClock::new()).build()?;   // tests that wait for nothing
//! ```

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;

use crate::transport::BoxFuture;

/// What tells the time and waits for it.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Ends when `duration` has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The system's clock, and tokio's timer.
#[derive(Clone, Copy, Debug)]
pub(super) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
