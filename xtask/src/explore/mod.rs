//! `cargo xtask explore`: the property tests from seeds that nobody has tried, for as long as one lets it.
//!
//! Takes: the repository. Gives: each finding as soon as there is one, with the seed that leads to it; at the end, how many
//! cases each test has passed. `cargo test` runs the same tests from fixed seeds, so that it passes every time or never.
//!
//! | step | takes → gives |
//! |---|---|
//! | [`sources`] | source files → the property tests in them |
//! | [`subject`] | property tests → programs that run them, built once |
//! | [`turn`] | a program, a seed, a number of cases → whether all of them passed |
//!
//! ```text
//! cargo xtask explore --minutes 60
//! cargo xtask explore --test facts_account_for_everything --seed 42
//! ```

mod sources;
mod subject;
#[cfg(test)]
mod tests;
mod turn;

use std::hash::{BuildHasher as _, RandomState};
use std::io::Write as _;
use std::time::{Duration, Instant};

use self::subject::{Built, Subject};
use self::turn::{Failure, Outcome};
use crate::progress::Progress;
use crate::root::Root;
use crate::stop::{Done, Stop};
use crate::text::{count, some};

/// Number of cases in the first turn of a test.
const FIRST: u32 = 64;
/// Time that a turn should take; the number of cases follows from it.
const TURN: Duration = Duration::from_secs(3);
/// Time that a turn may take before the test counts as one that does not end.
const LIMIT: Duration = Duration::from_secs(300);

/// Arguments of `explore`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// For how long
    #[arg(long, value_name = "N", default_value_t = 10)]
    minutes: u32,
    /// Run only tests whose path contains this
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    test: String,
    /// The seed of the first turn; each further turn takes the next one [default: a random number]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

/// Runs the command.
///
/// # Errors
///
/// The tests cannot be built or started, or none is called so; all with exit code 2.
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let found = sources::properties(root)?;
    let Built {
        subjects,
        kept: _kept,
    } = subject::build(root, &found)?;
    let mut tests: Vec<Tried> = subjects
        .into_iter()
        .filter(|subject| subject.name.contains(&args.test))
        .map(Tried::nothing)
        .collect();
    if tests.is_empty() {
        return Err(
            Stop::usage(format_args!("no property test is called {}", args.test))
                .help("a part of its path is enough, such as diff::tests"),
        );
    }
    let mut seed = args.seed.unwrap_or_else(|| RandomState::new().hash_one(()));
    let end = Instant::now() + Duration::from_secs(60) * args.minutes;
    let mut progress = Progress::start("explore");
    while Instant::now() < end && tests.iter().any(|test| test.found.is_none()) {
        // One turn each, again and again. What has failed would fail again.
        for test in tests.iter_mut().filter(|test| test.found.is_none()) {
            if Instant::now() >= end {
                break;
            }
            progress.begin(test.subject.name.clone());
            if let Some(finding) = test.turn(seed)? {
                // Said at once: whoever interrupts an hour keeps what was found.
                // It is counted at the end as well, for whom it did not reach.
                let _ = progress.aside(|| writeln!(std::io::stdout(), "{finding}"));
            }
            seed = seed.wrapping_add(1);
        }
    }
    progress.finish();
    Ok(conclude(&tests))
}

/// A test, and what came of it so far.
struct Tried {
    subject: Subject,
    /// Number of cases in the next turn.
    next: u32,
    /// Number of cases that passed.
    passed: usize,
    turns: usize,
    found: Option<Failure>,
}

impl Tried {
    fn nothing(subject: Subject) -> Self {
        Self {
            subject,
            next: FIRST,
            passed: 0,
            turns: 0,
            found: None,
        }
    }

    /// Runs the test once. Gives what there is to say if it failed.
    fn turn(&mut self, seed: u64) -> Result<Option<String>, Stop> {
        let (begun, cases) = (Instant::now(), self.next);
        let outcome = turn::take(self.subject.command(seed, cases), LIMIT).map_err(|error| {
            Stop::io(
                format_args!("cannot run {}", self.subject.program.display()),
                &error,
            )
        })?;
        self.turns += 1;
        self.next = fitting(cases, begun.elapsed());
        let Outcome::Failed(failure) = outcome else {
            self.passed += cases as usize;
            return Ok(None);
        };
        self.passed += failure.passed;
        let said = finding(&self.subject, seed, cases, &failure);
        self.found = Some(failure);
        Ok(Some(said))
    }
}

/// Number of cases that take about as long as a turn should, if this many took so long. A single turn says little, so the number
/// moves by no more than a factor of four.
fn fitting(cases: u32, took: Duration) -> u32 {
    let factor = TURN.as_secs_f64() / took.as_secs_f64().max(0.001);
    let wanted = f64::from(cases) * factor.clamp(0.25, 4.0);
    // A float becomes the nearest number that fits.
    (wanted as u32).clamp(1, 1_000_000)
}

/// Describes a failure: what failed, on what, and how to see it again.
fn finding(subject: &Subject, seed: u64, cases: u32, failure: &Failure) -> String {
    let Failure { passed, said } = failure;
    let (name, passed) = (&subject.name, some(*passed, "case"));
    let again = subject.again(seed, cases);
    format!(
        "FAILED {name}\n  seed {seed}, after {passed}\n{}\n  again: {again}\n",
        indented(said)
    )
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| format!("    {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Summarises how many cases each test passed, and whether all of them did.
fn conclude(tests: &[Tried]) -> Done {
    let mut text = String::new();
    for test in tests {
        let (passed, turns) = (count(test.passed), some(test.turns, "turn"));
        let mark = if test.found.is_some() { "FAILED" } else { "" };
        let line = format!("{passed:>12} cases {turns:>12}  {} {mark}", test.subject);
        text += &format!("{}\n", line.trim_end());
    }
    let passed = tests.iter().map(|test| test.passed).sum();
    let failed = tests.iter().filter(|test| test.found.is_some()).count();
    let all = format!(
        "{} of {} passed, {} failed\n",
        some(passed, "case"),
        some(tests.len(), "test"),
        some(failed, "test")
    );
    text += &all;
    if failed > 0 {
        text += "Mend the rule that is wrong, and keep the input as a case with a name.\n";
        return Done::differs(text);
    }
    Done::well(text)
}
