//! The results of a run, and the figures and ratios of its benchmarks.

use super::figures::{Figures, Ratio};
use super::machine::Machine;
use super::values::Values;
use crate::benchmark::Measured;
use crate::competitors::Size;
use crate::reference::Site;

/// The results of a run.
#[derive(Clone, Debug)]
pub(crate) struct Results {
    pub(crate) machine: Machine,
    pub(crate) benchmarks: Vec<Measured>,
    /// The size of one decoded value, for each document.
    pub(crate) values: Values,
    /// The sizes of the applications; empty without `--competitors`.
    pub(crate) sizes: Vec<Size>,
    /// The sizes of the reference of GitHub, if it was rendered.
    pub(crate) site: Option<Site>,
}

impl Results {
    /// Returns the figures of a benchmark, if it was measured.
    pub(crate) fn figures(&self, key: &str) -> Option<Figures> {
        let benchmark = self.benchmarks.iter().find(|one| one.key == key)?;
        Figures::of(&benchmark.runs)
    }

    /// Divides the figures of one benchmark by those of another, if both were measured.
    pub(crate) fn ratio(&self, of: &str, to: &str) -> Option<Ratio> {
        self.figures(of)?.over(&self.figures(to)?)
    }
}
