//! The goals, and whether a run keeps them.
//!
//! Takes: the results. Gives: a table, and JSON. A missed goal is reported and does not fail the command: on a busy machine
//! figures move.
//!
//! ```text
//! goal                                    at most  this run
//! all features ÷ types with derives, CPU        3      2.86  kept
//! ```

use serde_json::{Value, json};

use super::results::Results;
use super::table::Table;
use crate::calibrate;
use crate::reference::Site;
use crate::suite::CALIBRATION;

use Figure::{CpuOver, Of, Peak, PeakOver};

/// A figure and its upper bound.
struct Goal {
    what: &'static str,
    figure: Figure,
    most: f64,
}

/// The figure that a goal is about: memory or a size, which are the same on every machine, or a ratio of two benchmarks. Seconds are none,
/// since machines differ by a factor of two.
enum Figure {
    /// Peak memory in megabytes.
    Peak(&'static str),
    /// The CPU time of one benchmark over that of another.
    CpuOver(&'static str, &'static str),
    /// The peak memory of one benchmark over that of another.
    PeakOver(&'static str, &'static str),
    /// A size of the reference of GitHub, in bytes, and the bytes of its unit.
    Of(fn(&Site) -> u64, f64),
}

const GOALS: &[Goal] = &[
    goal(
        "regenerate ÷ reading the description ten times, CPU",
        CpuOver("regenerate", CALIBRATION),
        3.0,
    ),
    goal("regenerate, peak MB", Peak("regenerate"), 400.0),
    goal(
        "generating everything twice ÷ once, CPU",
        CpuOver("regenerate-spec-twice", "regenerate-spec"),
        2.2,
    ),
    goal(
        "reference ÷ regenerate --check, CPU",
        CpuOver("reference", "reference-regenerate"),
        2.0,
    ),
    goal("reference, peak MB", Peak("reference"), 300.0),
    goal("reference, MB on disk", Of(|site| site.all, 1e6), 30.0),
    goal(
        "largest page of an operation, KB",
        Of(|site| site.page, 1e3),
        150.0,
    ),
    goal("search index, KB gzip", Of(|site| site.index, 1e3), 350.0),
    goal(
        "reference of everything nine times ÷ reference, CPU",
        CpuOver("reference-spec-nine", "reference"),
        9.5,
    ),
    goal(
        "all features ÷ types with derives, CPU",
        CpuOver("check", "check-derives"),
        3.0,
    ),
    goal(
        "all features ÷ types with derives, peak",
        PeakOver("check", "check-derives"),
        3.0,
    ),
    goal(
        "one tag ÷ all features, CPU",
        CpuOver("check-tag", "check"),
        0.125,
    ),
    goal(
        "decoding ÷ serde_derive",
        CpuOver("decode", "decode-serde"),
        0.77,
    ),
    goal(
        "building octoforge ÷ octocrab, CPU",
        CpuOver("competitors-build-octoforge", "competitors-build-octocrab"),
        0.333,
    ),
    goal(
        "decoding, octoforge ÷ octocrab",
        CpuOver(
            "competitors-decode-octoforge",
            "competitors-decode-octocrab",
        ),
        0.4,
    ),
];

const fn goal(what: &'static str, figure: Figure, most: f64) -> Goal {
    Goal { what, figure, most }
}

impl Goal {
    /// Returns the figure of this run, if it was measured.
    fn reached(&self, results: &Results) -> Option<f64> {
        match self.figure {
            Peak(key) => Some(results.figures(key)?.peak.median / 1e6),
            CpuOver(of, to) => Some(results.ratio(of, to)?.cpu),
            PeakOver(of, to) => Some(results.ratio(of, to)?.peak),
            // An `f64` holds any realistic number of bytes exactly.
            Of(size, unit) => Some(size(results.site.as_ref()?) as f64 / unit),
        }
    }

    fn is_kept(&self, reached: f64) -> bool {
        reached <= self.most
    }
}

/// Returns the table of goals.
pub(crate) fn table(results: &Results) -> Table<4> {
    let mut table = Table::new(["goal", "at most", "this run", ""]);
    for goal in GOALS {
        if let Some(reached) = goal.reached(results) {
            let places = if reached < 10.0 { 2 } else { 0 };
            let verdict = if goal.is_kept(reached) {
                "kept"
            } else {
                "missed"
            };
            table.row([
                goal.what.to_owned(),
                goal.most.to_string(),
                format!("{reached:.places$}"),
                verdict.to_owned(),
            ]);
        }
    }
    table
}

/// Describes the speed of this machine by the calibration; `None` if that was not measured.
pub(crate) fn calibration(results: &Results) -> Option<String> {
    let figures = results.figures(CALIBRATION)?;
    let milliseconds = 1e3 * figures.cpu.median / f64::from(calibrate::TIMES);
    Some(format!(
        "calibration: this machine reads the description into a serde_json::Value in {milliseconds:.0} ms of CPU\n"
    ))
}

/// Returns the goals as JSON.
pub(crate) fn to_json(results: &Results) -> Value {
    let goals = GOALS.iter().filter_map(|goal| {
        let reached = goal.reached(results)?;
        let kept = goal.is_kept(reached);
        Some(json!({ "goal": goal.what, "most": goal.most, "reached": reached, "kept": kept }))
    });
    goals.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suite::tests::keys;

    #[test]
    fn every_goal_is_about_known_benchmarks() {
        let keys = keys();
        for goal in GOALS {
            let (of, to) = match goal.figure {
                Peak(key) => (key, key),
                CpuOver(of, to) | PeakOver(of, to) => (of, to),
                Of(..) => continue,
            };
            assert!(keys.contains(of) && keys.contains(to), "{}", goal.what);
        }
    }

    #[test]
    fn a_goal_is_kept_up_to_its_bound() {
        let goal = goal("", Peak("a"), 3.0);
        assert!(goal.is_kept(2.99) && goal.is_kept(3.0) && !goal.is_kept(3.01));
    }
}
