//! Time. Takes nothing; gives the current time, and futures that end later.
//!
//! ```text
//! let client = Client::builder().clock(FakeClock::new()).build()?;   // tests that wait for nothing
//! ```

use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;

use crate::future::BoxFuture;

/// A clock: the current time and pauses.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Returns the current time.
    fn now(&self) -> Timestamp;

    /// Ends after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Ends after `duration`, like [`Clock::sleep`], for a timeout around other work. A test clock that sleeping
    /// advances must not be advanced by this, since the work usually ends first.
    fn deadline(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

/// Runs a future until it ends or `timeout` has passed by this clock; `None` in that case.
pub(crate) async fn within<T>(
    clock: &dyn Clock,
    timeout: Option<Duration>,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    let Some(timeout) = timeout else {
        return Some(future.await);
    };
    let mut deadline = clock.deadline(timeout);
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => deadline.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// The system's clock, with tokio's timer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
