//! A benchmark: one command whose CPU time and peak memory are measured, and what has to be removed before each run.
//!
//! ```text
//! Benchmark { key: "check", name: "cargo check, all features", cold: Cold::Package("octoforge"), … }
//! ```

use std::path::PathBuf;

use xtask_support::measure::Usage;

/// The package of the emitted crate.
pub(crate) const PACKAGE: &str = "octoforge";

/// A command to measure.
#[derive(Clone, Debug)]
pub(crate) struct Benchmark {
    /// Its name in JSON results and for `--only`; stable.
    pub(crate) key: String,
    /// Its name in tables.
    pub(crate) name: String,
    /// The program.
    pub(crate) program: PathBuf,
    /// Its arguments.
    pub(crate) arguments: Vec<String>,
    /// Its working directory.
    pub(crate) dir: PathBuf,
    /// Output to remove before each run.
    pub(crate) cold: Cold,
}

/// Output that must not be left from an earlier run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cold {
    /// None: the command writes nothing.
    Nothing,
    /// The output of one package, so that this package alone is compiled.
    Package(&'static str),
    /// A whole directory: a target directory, or a site.
    Everything(PathBuf),
}

/// The phases of one run of the generator, in order, each with its seconds of wall-clock time.
pub(crate) type Phases = Vec<(String, f64)>;

/// A benchmark and its runs.
#[derive(Clone, Debug)]
pub(crate) struct Measured {
    pub(crate) key: String,
    pub(crate) name: String,
    /// In the order in which they ran.
    pub(crate) runs: Vec<Usage>,
    /// The phases of each run; empty for programs other than the generator.
    pub(crate) phases: Vec<Phases>,
}

impl Measured {
    /// Returns a benchmark without runs.
    pub(crate) fn new(benchmark: &Benchmark) -> Self {
        Self {
            key: benchmark.key.clone(),
            name: benchmark.name.clone(),
            runs: Vec::new(),
            phases: Vec::new(),
        }
    }
}

/// Copies arguments.
pub(crate) fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
