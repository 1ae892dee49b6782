//! A run of one property test.
//!
//! Takes: a command, and a time limit. Gives: passed, or the message and input of the failed case.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Interval at which a run is polled for its end.
const POLL: Duration = Duration::from_millis(20);
/// Number of lines kept of the output of a program that ended without a report.
const LINES: usize = 20;

/// Outcome of a run.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Passed,
    Failed(Failure),
}

/// A case that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    /// Number of cases that passed before it.
    pub(super) passed: usize,
    /// The reason, and the minimal failing input.
    pub(super) message: String,
}

/// Runs a command of [`super::PropertyTest::command`].
///
/// # Errors
///
/// The program cannot be run.
pub(super) fn take(mut command: Command, limit: Duration) -> io::Result<Outcome> {
    // Unlike a pipe, a file does not have to be read meanwhile.
    let mut log = tempfile::tempfile()?;
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(log.try_clone()?);
    let status = wait(command.spawn()?, limit)?;
    if status.is_some_and(|status| status.success()) {
        return Ok(Outcome::Passed);
    }
    let text = read(&mut log)?;
    let ended = match status {
        Some(status) => status.to_string(),
        None => format!("no end within {} s", limit.as_secs()),
    };
    Ok(Outcome::Failed(failure(&text, &ended)))
}

/// Waits until the program ends; `None` if it exceeds the limit and is killed.
fn wait(mut child: Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
    let begun = Instant::now();
    loop {
        if begun.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        sleep(POLL);
    }
}

fn read(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Parses the report of a failed case: the reason, the input, and the number of cases before. A program that overflowed its stack,
/// or was killed, prints none; then the end of its output is returned.
pub(super) fn failure(text: &str, ended: &str) -> Failure {
    let from = ["Test failed: ", "Test aborted: "]
        .into_iter()
        .filter_map(|word| text.find(word))
        .min();
    let report = from.and_then(|from| text.get(from..)?.split_once("\n\tsuccesses: "));
    if let Some((message, rest)) = report {
        let digits = rest.split(|letter: char| !letter.is_ascii_digit()).next();
        let passed = digits.and_then(|digits| digits.parse().ok());
        return Failure {
            passed: passed.unwrap_or_default(),
            message: message.trim_end().to_owned(),
        };
    }
    let lines: Vec<&str> = text.lines().collect();
    let last = lines.get(lines.len().saturating_sub(LINES)..);
    let last = last.unwrap_or_default().join("\n");
    Failure {
        passed: 0,
        message: format!("{ended}\n{last}").trim_end().to_owned(),
    }
}
