//! Progress of a command, and the duration of each step.
//!
//! Takes: the name of each step as it begins. Gives: a spinner on a terminal, nothing elsewhere, and the durations at the end.
//!
//! ```text
//! let mut progress = Progress::start("read");
//! progress.begin("write");
//! progress.finish().to_string()    // "read 0.02 s, write 0.05 s; 0.07 s in all"
//! ```

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::text::seconds;

/// Interval of the spinner.
const TICK: Duration = Duration::from_millis(100);

/// A sequence of steps.
pub struct Progress {
    line: ProgressBar,
    done: Vec<(Cow<'static, str>, Duration)>,
    current: Cow<'static, str>,
    since: Instant,
}

impl Progress {
    /// Starts the first step.
    pub fn start(step: &'static str) -> Self {
        // The spinner draws on standard error, and draws nothing if that is not a terminal.
        let line = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
            line.set_style(style);
        }
        line.set_message(step);
        line.enable_steady_tick(TICK);
        Self {
            line,
            done: Vec::new(),
            current: step.into(),
            since: Instant::now(),
        }
    }

    /// Ends the current step and begins the next.
    pub fn begin(&mut self, step: impl Into<Cow<'static, str>>) {
        self.end_current();
        self.current = step.into();
        self.line.set_message(self.current.clone());
    }

    /// Hides the spinner while `print` prints.
    pub fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        self.line.suspend(print)
    }

    /// Ends the last step, clears the spinner, and returns the durations.
    pub fn finish(mut self) -> Times {
        self.end_current();
        Times(std::mem::take(&mut self.done))
    }

    fn end_current(&mut self) {
        let now = Instant::now();
        self.done.push((
            std::mem::take(&mut self.current),
            now.duration_since(self.since),
        ));
        self.since = now;
    }
}

/// Clears the spinner, so that it does not stay under an error message.
impl Drop for Progress {
    fn drop(&mut self) {
        self.line.finish_and_clear();
    }
}

/// The duration of each step.
#[derive(Debug)]
pub struct Times(Vec<(Cow<'static, str>, Duration)>);

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (step, time)) in self.0.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            write!(f, "{separator}{step} {}", seconds(*time))?;
        }
        let all = self.0.iter().map(|(_, time)| *time).sum();
        write!(f, "; {} in all", seconds(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_timed_in_order() {
        let mut progress = Progress::start("read");
        progress.begin("spec");
        progress.begin("write");
        let steps: Vec<_> = progress
            .finish()
            .0
            .into_iter()
            .map(|(step, _)| step)
            .collect();
        assert_eq!(steps, ["read", "spec", "write"]);
    }

    #[test]
    fn times_are_listed_and_summed() {
        let times = Times(vec![
            ("read".into(), Duration::from_millis(20)),
            ("spec".into(), Duration::from_millis(1_230)),
        ]);
        assert_eq!(times.to_string(), "read 0.02 s, spec 1.23 s; 1.25 s in all");
    }
}
