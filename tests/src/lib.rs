//! Support for the tests of this package.
//!
//! Takes: directories of inputs, each with a description and optional files. Gives: [`Case`]s to generate from, and
//! [`outline`], which shortens an IR to what matters in a snapshot.
//!
//! ```
//! let case = octoforge_tests::cases("cases").swap_remove(0);
//! assert!(octoforge_generator::generate(&case.input(), &mut |_| {}).is_ok());
//! ```

pub mod arbitrary;
mod case;
pub mod examples;
pub mod mutate;
mod outline;
pub mod round_trip;

use std::io::Write as _;
use std::path::PathBuf;

pub use arbitrary::Arbitrary;
pub use case::{Case, cases, github};
pub use examples::{Example, examples};
pub use mutate::{Deviant, Mutant, Mutation, deviants, invent, mutants, same};
pub use outline::outline;
pub use round_trip::{Answer, Kind, Question, Reading, body_of, round_trip};

/// Returns settings that put snapshots into the directory of their case, without metadata that is not compared.
#[must_use]
pub fn settings_for(case: &Case) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&case.dir);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

/// Writes a line to standard error that is shown even if the test passes; the harness captures the output of
/// `println!`.
pub fn say(line: &str) {
    // A failure to write cannot be reported.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Returns the root directory of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    package.parent().map(PathBuf::from).unwrap_or(package)
}

/// Examples of the README, which are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Examples of the page about webhooks.
#[cfg(doctest)]
#[doc = include_str!("../../docs/webhooks.md")]
struct Webhooks;

/// Examples of the page about tests, which are run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/testing.md")]
struct Testing;
