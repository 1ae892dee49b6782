//! Blocking on futures. Takes futures of the asynchronous client; runs them on the calling thread and gives their
//! outputs.
//!
//! ```text
//! plain thread, spawn_blocking, block_in_place      waits
//! within an asynchronous task                       TransportKind::Blocking
//! ```

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Runtime};
use tokio::task::coop::poll_proceed;

use crate::error::{BuildError, Error, TransportError, TransportKind};

/// The runtime of a client, whose thread drives the connections.
pub(super) struct Worker(Option<Runtime>);

impl Worker {
    pub(super) fn start() -> Result<Self, BuildError> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("octoforge")
            .enable_all()
            .build()
            .map_err(|error| BuildError::Transport(error.into()))?;
        Ok(Self(Some(runtime)))
    }

    /// Blocks the calling thread until a future is ready.
    pub(super) fn block_on<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        match &self.0 {
            Some(runtime) if !is_in_task() => Ok(poll_to_end(runtime, future)),
            _ => Err(TransportError::new(TransportKind::Blocking).into()),
        }
    }

    /// Blocks until the next element of a stream is ready, unless there was an error before that ended it.
    pub(super) fn next<T>(
        &self,
        has_failed: &mut bool,
        next: impl Future<Output = Result<Option<T>, Error>>,
    ) -> Option<Result<T, Error>> {
        if *has_failed {
            return None;
        }
        let next = self.block_on(next).and_then(|next| next);
        // A stream goes on after a page that cannot be decoded.
        *has_failed = matches!(&next, Err(error) if !matches!(error, Error::Decode(_)));
        next.transpose()
    }
}

impl Drop for Worker {
    /// Does not wait for the thread, since a client may be dropped within asynchronous code.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Polls a future on this thread, while the thread of the runtime drives connections and timers. `Runtime::block_on`
/// would do the same, but panics wherever tokio assumes that a thread must not block, which cannot be queried
/// beforehand.
fn poll_to_end<F: Future>(runtime: &Runtime, future: F) -> F::Output {
    let _entered = runtime.enter();
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// `true` if this thread is polling an asynchronous task.
///
/// A runtime can be entered on threads that may block as well, so a handle to one means nothing. However, tokio gives
/// each task a budget of steps while it is polled, and none where blocking is allowed. The budget is spent here to see
/// if there is one; dropping the first step restores it.
fn is_in_task() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(_gives_back) = poll_proceed(&mut context) else {
        return true;
    };
    // tokio keeps the budget in one byte.
    (0..=u8::MAX).any(|_| match poll_proceed(&mut context) {
        Poll::Ready(step) => {
            step.made_progress();
            false
        }
        Poll::Pending => true,
    })
}
