//! `cargo xtask explore`: runs the property tests with fresh seeds, for a given time.
//!
//! Takes: the repository. Gives: each failure as soon as it is found, with its seed; at the end, the number of cases that each test
//! passed. `cargo test` runs the same tests with fixed seeds, so that it passes always or never.
//!
//! | step | takes → gives |
//! |---|---|
//! | [`sources`] | source files → the property tests in them |
//! | [`programs`] | property tests → programs that run them, built once |
//! | [`turn`] | a program, a seed, a number of cases → passed, or the failure |
//!
//! ```text
//! cargo xtask explore --minutes 60
//! cargo xtask explore --test facts_account_for_everything --seed 42
//! ```

mod programs;
mod sources;
#[cfg(test)]
mod tests;
mod turn;

use std::hash::{BuildHasher as _, RandomState};
use std::io::Write as _;
use std::time::{Duration, Instant};

use self::programs::{Built, PropertyTest};
use self::turn::{Failure, Outcome};
use xtask_support::progress::Progress;
use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};
use xtask_support::text::{count, some};

/// Number of cases in the first turn of a test.
const FIRST: u32 = 64;
/// Intended duration of a turn, from which the number of cases follows.
const TURN: Duration = Duration::from_secs(3);
/// Duration after which a turn is ended and counts as failed.
const LIMIT: Duration = Duration::from_secs(300);

/// Arguments of `explore`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// Number of minutes to run
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
/// The tests cannot be built or started, or no test has the name; all with exit code 2.
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let found = sources::properties(root)?;
    let Built { tests, kept: _kept } = programs::build(root, &found)?;
    let mut tests: Vec<Explored> = tests
        .into_iter()
        .filter(|test| test.name.contains(&args.test))
        .map(Explored::new)
        .collect();
    if tests.is_empty() {
        return Err(Stop::usage(format_args!(
            "no property test has {} in its path",
            args.test
        ))
        .help("name a part of a path, such as diff::tests"));
    }
    let mut seed = args.seed.unwrap_or_else(|| RandomState::new().hash_one(()));
    let end = Instant::now() + Duration::from_secs(60) * args.minutes;
    let mut progress = Progress::start("explore");
    while Instant::now() < end && tests.iter().any(|test| test.failure.is_none()) {
        // One turn each, again and again. A test that failed would fail again.
        for test in tests.iter_mut().filter(|test| test.failure.is_none()) {
            if Instant::now() >= end {
                break;
            }
            progress.begin(test.test.name.clone());
            if let Some(report) = test.turn(seed)? {
                // Printed at once, so that it is not lost if the command is interrupted. The summary counts it as well, should
                // printing fail.
                let _ = progress.aside(|| writeln!(std::io::stdout(), "{report}"));
            }
            seed = seed.wrapping_add(1);
        }
    }
    progress.finish();
    Ok(conclude(&tests))
}

/// A test, and its results so far.
struct Explored {
    test: PropertyTest,
    /// Number of cases in the next turn.
    next: u32,
    /// Number of cases that passed.
    passed: usize,
    turns: usize,
    failure: Option<Failure>,
}

impl Explored {
    fn new(test: PropertyTest) -> Self {
        Self {
            test,
            next: FIRST,
            passed: 0,
            turns: 0,
            failure: None,
        }
    }

    /// Runs the test once. Returns a report if it failed.
    fn turn(&mut self, seed: u64) -> Result<Option<String>, Stop> {
        let (begun, cases) = (Instant::now(), self.next);
        let outcome = turn::take(self.test.command(seed, cases), LIMIT).map_err(|error| {
            Stop::io(
                format_args!("cannot run {}", self.test.program.display()),
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
        let report = report(&self.test, seed, cases, &failure);
        self.failure = Some(failure);
        Ok(Some(report))
    }
}

/// Returns the number of cases for the next turn, if `cases` took `took`. A single turn says little, so the number changes by a
/// factor of four at most.
fn fitting(cases: u32, took: Duration) -> u32 {
    let factor = TURN.as_secs_f64() / took.as_secs_f64().max(0.001);
    let wanted = f64::from(cases) * factor.clamp(0.25, 4.0);
    // The cast saturates.
    (wanted as u32).clamp(1, 1_000_000)
}

/// Describes a failure: the test, the input, and the command line that reproduces it.
fn report(test: &PropertyTest, seed: u64, cases: u32, failure: &Failure) -> String {
    let Failure { passed, message } = failure;
    let (name, passed) = (&test.name, some(*passed, "case"));
    let reproduce = test.reproduce(seed, cases);
    format!(
        "FAILED {name}\n  seed {seed}, after {passed}\n{}\n  reproduce: {reproduce}\n",
        indented(message)
    )
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| format!("    {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Summarises the number of cases that each test passed; the exit code is 1 if any test failed.
fn conclude(tests: &[Explored]) -> Done {
    let mut text = String::new();
    for test in tests {
        let (passed, turns) = (count(test.passed), some(test.turns, "turn"));
        let mark = if test.failure.is_some() { "FAILED" } else { "" };
        let line = format!("{passed:>12} cases {turns:>12}  {} {mark}", test.test);
        text += &format!("{}\n", line.trim_end());
    }
    let passed = tests.iter().map(|test| test.passed).sum();
    let failed = tests.iter().filter(|test| test.failure.is_some()).count();
    let all = format!(
        "{} of {} passed, {} failed\n",
        some(passed, "case"),
        some(tests.len(), "test"),
        some(failed, "test")
    );
    text += &all;
    if failed > 0 {
        text += "Fix the defect, and keep the input as a test case with a name.\n";
        return Done::differs(text);
    }
    Done::well(text)
}
