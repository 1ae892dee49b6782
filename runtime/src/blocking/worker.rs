//! Waiting for a future on the thread that calls. Takes futures of the asynchronous client; gives their outputs.
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

/// The thread that moves the connections of a client.
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

    /// Waits for a future on the thread that calls.
    pub(super) fn wait<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        match &self.0 {
            Some(runtime) if !is_in_task() => Ok(block_on(runtime, future)),
            _ => Err(TransportError::new(TransportKind::Blocking).into()),
        }
    }

    /// Waits for what comes next, unless there was an error before.
    pub(super) fn next<T>(
        &self,
        has_failed: &mut bool,
        next: impl Future<Output = Result<Option<T>, Error>>,
    ) -> Option<Result<T, Error>> {
        if *has_failed {
            return None;
        }
        let next = self.wait(next).and_then(|next| next);
        *has_failed = next.is_err();
        next.transpose()
    }
}

impl Drop for Worker {
    /// Waits for nothing, since a client may be dropped within asynchronous code too.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// Polls the future here, while the thread of the runtime moves connections and timers. `Runtime::block_on` would do
/// the same, but panics wherever tokio holds that a thread may not block, and nobody can ask tokio beforehand.
fn block_on<F: Future>(runtime: &Runtime, future: F) -> F::Output {
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

/// Tells whether this thread is in the middle of polling an asynchronous task.
///
/// A runtime can be entered on threads that may block as well, so that a handle to one says nothing. But tokio gives
/// each task a budget of steps whenever it polls it, and takes the budget away where blocking is allowed. It is spent
/// here to see whether there is one, and the first step gives all of it back when it is dropped.
fn is_in_task() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(_gives_back) = poll_proceed(&mut context) else {
        return true;
    };
    // tokio counts the budget in one byte.
    (0..=u8::MAX).any(|_| match poll_proceed(&mut context) {
        Poll::Ready(step) => {
            step.made_progress();
            false
        }
        Poll::Pending => true,
    })
}
