//! Time, as a client knows it. Takes nothing; gives now, and a future that ends later.
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

use crate::transport::BoxFuture;

/// What tells the time and waits for it.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Ends when `duration` has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Ends when `duration` has passed too, for what should be done before that. A clock that is moved by whoever sleeps
    /// must not be moved by this: nobody waits for it to end.
    fn deadline(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

/// What a future gives, unless it takes longer than `timeout` by this clock.
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
