//! One run of one property test.
//!
//! Takes: a command, and how long it may take. Gives: that it passed, or what it said of the case that did not.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Interval at which it is looked whether a run has ended.
const LOOK: Duration = Duration::from_millis(20);
/// Number of last lines that are kept of a program that ended before it could say what failed.
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
    /// Number of cases that passed before.
    pub(super) passed: usize,
    /// Why it failed, and the smallest input that was found.
    pub(super) said: String,
}

/// Runs a command that was made by [`super::Subject::command`].
///
/// # Errors
///
/// The program cannot be run.
pub(super) fn take(mut command: Command, limit: Duration) -> io::Result<Outcome> {
    // A file takes whatever is said, also while nobody reads it.
    let mut said = tempfile::tempfile()?;
    command.stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(said.try_clone()?);
    let status = wait(command.spawn()?, limit)?;
    if status.is_some_and(|status| status.success()) {
        return Ok(Outcome::Passed);
    }
    let text = read(&mut said)?;
    let ended = match status {
        Some(status) => status.to_string(),
        None => format!("no end within {} s", limit.as_secs()),
    };
    Ok(Outcome::Failed(failure(&text, &ended)))
}

/// Waits until the program ends, or ends it.
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
        sleep(LOOK);
    }
}

fn read(file: &mut File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Extracts what a property test says when a case fails: why, the input, and after how many cases. A program that overflowed its
/// stack, or was ended, says none of this.
pub(super) fn failure(text: &str, ended: &str) -> Failure {
    let from = ["Test failed: ", "Test aborted: "]
        .into_iter()
        .filter_map(|word| text.find(word))
        .min();
    let told = from.and_then(|from| text.get(from..)?.split_once("\n\tsuccesses: "));
    if let Some((said, rest)) = told {
        let digits = rest.split(|letter: char| !letter.is_ascii_digit()).next();
        let passed = digits.and_then(|digits| digits.parse().ok());
        return Failure {
            passed: passed.unwrap_or_default(),
            said: said.trim_end().to_owned(),
        };
    }
    let lines: Vec<&str> = text.lines().collect();
    let last = lines.get(lines.len().saturating_sub(LINES)..);
    let last = last.unwrap_or_default().join("\n");
    Failure {
        passed: 0,
        said: format!("{ended}\n{last}").trim_end().to_owned(),
    }
}
