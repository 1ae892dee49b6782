use std::sync::{Arc, Mutex};
use std::time::Duration;

use octoforge_runtime::Clock;
use octoforge_runtime::jiff::Timestamp;
use octoforge_runtime::transport::BoxFuture;

/// A clock that is moved on by sleeping, at once, and keeps how long each sleep was.
#[derive(Clone, Debug)]
pub(crate) struct FakeClock {
    now: Arc<Mutex<Timestamp>>,
    slept: Arc<Mutex<Vec<Duration>>>,
}

impl FakeClock {
    /// A clock that stands at 10:00 on a day in November.
    pub(crate) fn new() -> Self {
        Self {
            now: Arc::new(Mutex::new("2026-11-25T10:00:00Z".parse().unwrap())),
            slept: Arc::default(),
        }
    }

    /// How long each sleep so far was, in whole seconds.
    pub(crate) fn slept(&self) -> Vec<u64> {
        let slept = self.slept.lock().unwrap();
        slept.iter().map(Duration::as_secs).collect()
    }

    /// How many sleeps there were.
    pub(crate) fn sleeps(&self) -> usize {
        self.slept.lock().unwrap().len()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut now = self.now.lock().unwrap();
        *now = now.checked_add(duration).unwrap();
        self.slept.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}
