//! What the tests of this package share.
//!
//! Takes: directories of inputs, each with a description and what stands beside it. Gives: [`Case`]s to generate from,
//! and [`outline`], which shows an IR without what nobody would read in a snapshot.
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
pub use mutate::{Mutant, Mutation, invent, mutants, same};
pub use outline::outline;
pub use round_trip::{Answer, Kind, Question, body_of, round_trip};

/// Settings under which snapshots stand beside their case, and hold nothing but what is compared.
#[must_use]
pub fn settings_for(case: &Case) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&case.dir);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

/// Writes a line that is seen whether the test passes or not: the harness keeps back what `println!` writes.
pub fn say(line: &str) {
    // Nobody can be told that telling failed.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    package.parent().map(PathBuf::from).unwrap_or(package)
}

/// The example of the README, which compiles as it stands.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
