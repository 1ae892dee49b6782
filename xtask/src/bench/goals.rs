//! What the figures are to come to.
//!
//! Takes: what was measured. Gives: each goal and whether it was kept, for people and for programs. A goal that is missed is
//! said, and no more: on a busy machine figures move, and nothing that is built depends on them.
//!
//! ```text
//! goal                                    at most  this run
//! all features ÷ types with derives, CPU        3      2.86  kept
//! ```

use serde_json::{Value, json};

use super::results::Results;
use super::subject::{CALIBRATION, CALIBRATION_TIMES};
use super::table::Table;

use Figure::{CpuOver, Peak, PeakOver};

/// What something is to come to, at most.
struct Goal {
    what: &'static str,
    figure: Figure,
    most: f64,
}

/// Figure that a goal is about: memory, which is the same on every machine, or one subject over another. Seconds are not: machines
/// differ by two times.
enum Figure {
    /// Megabytes of memory at the peak.
    Peak(&'static str),
    /// CPU over CPU.
    CpuOver(&'static str, &'static str),
    /// Peak over peak.
    PeakOver(&'static str, &'static str),
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
        CpuOver("rivals-build-octoforge", "rivals-build-octocrab"),
        0.333,
    ),
    goal(
        "decoding, octoforge ÷ octocrab",
        CpuOver("rivals-decode-octoforge", "rivals-decode-octocrab"),
        0.4,
    ),
];

const fn goal(what: &'static str, figure: Figure, most: f64) -> Goal {
    Goal { what, figure, most }
}

impl Goal {
    /// What was measured, if it was.
    fn reached(&self, results: &Results) -> Option<f64> {
        match self.figure {
            Peak(key) => Some(results.figures_of(key)?.peak.median / 1e6),
            CpuOver(of, to) => Some(results.ratio(of, to)?.cpu),
            PeakOver(of, to) => Some(results.ratio(of, to)?.peak),
        }
    }

    fn is_kept(&self, reached: f64) -> bool {
        reached <= self.most
    }
}

/// What was to be reached, and whether it was.
pub(super) fn table(results: &Results) -> Table<4> {
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

/// Describes the speed of this machine by the calibration; nothing where that was not measured.
pub(super) fn calibration(results: &Results) -> Option<String> {
    let figures = results.figures_of(CALIBRATION)?;
    let milliseconds = 1e3 * figures.cpu.median / f64::from(CALIBRATION_TIMES);
    Some(format!(
        "calibration: this machine reads the description into a serde_json::Value in {milliseconds:.0} ms of CPU\n"
    ))
}

/// The goals, for programs.
pub(super) fn to_json(results: &Results) -> Value {
    let goals = GOALS.iter().filter_map(|goal| {
        let reached = goal.reached(results)?;
        let kept = goal.is_kept(reached);
        Some(json!({ "goal": goal.what, "most": goal.most, "reached": reached, "kept": kept }))
    });
    goals.collect()
}

#[cfg(test)]
mod tests {
    use super::super::subject::tests::keys;
    use super::*;

    #[test]
    fn what_has_a_goal_is_measured() {
        let keys = keys();
        for goal in GOALS {
            let (of, to) = match goal.figure {
                Peak(key) => (key, key),
                CpuOver(of, to) | PeakOver(of, to) => (of, to),
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
