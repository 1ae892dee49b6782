//! The report as plain data, which every format renders.

use std::collections::BTreeMap;

use octoforge_diff::{Bump, Comparison, Counts, Side, Sides, Wire};
use octoforge_generator::lines;
use serde::Serialize;

use super::accepted::List;
use super::origin::Origin;
use super::row::{Part, Row, item};
use super::version::Declared;
use xtask_support::stop::Stop;
use xtask_support::text::some;

/// The version of the JSON schema of reports.
const SCHEMA_VERSION: u32 = 1;

/// Conditions that make the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Gate {
    /// A break on the wire.
    Wire,
    /// A change of the crate that breaks source.
    Major,
    /// A change of the crate that adds to it, or breaks source.
    Minor,
    /// Any change.
    Any,
    /// A needed version bump that is not declared.
    Unbumped,
}

/// The report.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Report {
    pub(super) schema_version: u32,
    pub(super) base: Described,
    pub(super) head: Described,
    pub(super) summary: Summary,
    /// The changes, sorted by pointer.
    pub(super) facts: Vec<Row>,
    /// Changes of the crate that no fact explains.
    pub(super) unexplained: Vec<String>,
    /// Places of the documents that no fact accounts for.
    pub(super) unaccounted: Vec<Sides<String>>,
    /// Corrections whose expected value is not in the head, observations that change nothing there, and pins that match nothing.
    pub(super) stale_corrections: Vec<String>,
    /// Pointers of the properties of the head that are required without evidence, and so stay optional in the crate.
    pub(super) held_back: Vec<String>,
    /// Entries of the list of accepted changes that match no change, or have expired.
    pub(super) stale_accepted: Vec<String>,
}

/// A side of the comparison.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Described {
    /// Its name in the report.
    pub(super) name: String,
    /// The file of the line numbers.
    pub(super) file: String,
    /// The description's own version.
    pub(super) version: String,
    /// The version of the emitted crate; `None` for a file.
    pub(super) crate_version: Option<String>,
}

/// Counts and verdict.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Summary {
    /// The version bump that the crate needs.
    pub(super) verdict: Bump,
    /// The declared version bump; `None` if a side is a file.
    pub(super) declared: Option<Bump>,
    /// `true` if the declared bump covers the needed one; `None` if a side is a file.
    pub(super) bumped: Option<bool>,
    #[serde(flatten)]
    pub(super) counts: Counts,
    /// Number of facts by verdict on the wire.
    pub(super) wire: BTreeMap<&'static str, usize>,
    /// Number of facts by the bump that they need.
    pub(super) rust: BTreeMap<&'static str, usize>,
    pub(super) unclassified: usize,
    pub(super) accepted: usize,
    pub(super) complete: bool,
}

impl Report {
    pub(super) fn new(
        base: &Origin,
        head: &Origin,
        (one, other): (&Side, &Side),
        comparison: Comparison,
        accepted: &List,
    ) -> Self {
        let complete = comparison.is_complete();
        let declared = Declared::new(base, head);
        let needed = comparison.bump();
        let (unclassified, counts) = (comparison.unclassified(), comparison.counts.clone());
        let line = [
            places(
                base,
                comparison
                    .facts
                    .iter()
                    .filter_map(|fact| fact.pointer.base.as_deref()),
            ),
            places(
                head,
                comparison
                    .facts
                    .iter()
                    .filter_map(|fact| fact.pointer.head.as_deref()),
            ),
        ];
        let groups = groups(one, other);
        let facts: Vec<Row> = comparison
            .facts
            .into_iter()
            .map(|fact| Row::new(fact, &line, &groups, accepted))
            .collect();
        let count = |of: &dyn Fn(&Row) -> bool| facts.iter().filter(|row| of(row)).count();
        let summary = Summary {
            verdict: needed,
            declared: declared.as_ref().map(|declared| declared.bump),
            bumped: declared.as_ref().map(|declared| declared.covers(needed)),
            counts,
            wire: Wire::ALL
                .map(|wire| (wire.name(), count(&|row| row.wire == wire)))
                .into(),
            rust: Bump::ALL
                .map(|bump| (bump.name(), count(&|row| row.rust == bump)))
                .into(),
            unclassified,
            accepted: count(&|row| row.accepted.is_some()),
            complete,
        };
        Self {
            schema_version: SCHEMA_VERSION,
            base: Described::new(base, one),
            head: Described::new(head, other),
            stale_accepted: accepted.stale(facts.iter().map(|row| row.fingerprint.as_str())),
            held_back: other.held_back.clone(),
            stale_corrections: other.stale.iter().map(ToString::to_string).collect(),
            unexplained: comparison.unexplained.iter().map(item).collect(),
            unaccounted: comparison.unaccounted,
            summary,
            facts,
        }
    }

    /// Returns the facts of one part, accepted ones last.
    pub(super) fn part(&self, part: Part) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.facts.iter().filter(|row| row.part() == part).collect();
        rows.sort_by_key(|row| row.accepted.is_some());
        rows
    }

    /// Returns the problems of the report, and stale entries of files: lists, each with its title.
    pub(super) fn problems(&self) -> Vec<(&'static str, Vec<String>)> {
        let unknown = match self.summary.unclassified {
            0 => Vec::new(),
            number => vec![some(number, "fact")],
        };
        let places = self.unaccounted.iter().filter_map(|sides| sides.newest());
        let mut lists = vec![
            ("Not classified by any rule", unknown),
            (
                "Differences that no fact accounts for",
                places.cloned().collect(),
            ),
            (
                "Changes of the crate that no fact explains",
                self.unexplained.clone(),
            ),
            (
                "Stale corrections, observations and pins",
                self.stale_corrections.clone(),
            ),
            (
                "Required without an example that shows it, and optional in the crate",
                self.held_back.clone(),
            ),
            (
                "Stale entries of accepted changes",
                self.stale_accepted.clone(),
            ),
        ];
        lists.retain(|(_, list)| !list.is_empty());
        lists
    }

    /// Returns the exit code.
    ///
    /// # Errors
    ///
    /// A gate needs versions, and a side is a file.
    pub(super) fn exit(&self, gates: &[Gate]) -> Result<u8, Stop> {
        if !self.summary.complete || self.summary.unclassified > 0 {
            return Ok(3);
        }
        let open = || self.facts.iter().filter(|row| row.accepted.is_none());
        let mut hit = !self.stale_accepted.is_empty();
        for gate in gates {
            hit |= match gate {
                Gate::Wire => open().any(|row| row.wire == Wire::Break),
                Gate::Major => open().any(|row| row.rust == Bump::Major),
                Gate::Minor => open().any(|row| row.rust >= Bump::Minor),
                Gate::Any => open().next().is_some(),
                Gate::Unbumped => !self.summary.bumped.ok_or_else(unknown_versions)?,
            };
        }
        Ok(u8::from(hit))
    }
}

fn unknown_versions() -> Stop {
    Stop::usage("a file declares no version of the crate, so a version bump cannot be checked")
        .help("compare revisions of this repository, or leave out --fail-on unbumped")
}

impl Described {
    fn new(side: &Origin, reading: &Side) -> Self {
        Self {
            name: side.name.clone(),
            file: side.description().name.clone(),
            version: reading.api.version.clone(),
            crate_version: side.state.as_ref().and_then(|state| state.version.clone()),
        }
    }
}

/// Returns the line of each pointer.
fn places<'p>(side: &Origin, pointers: impl Iterator<Item = &'p str>) -> BTreeMap<String, usize> {
    let found = lines(&side.description().text, pointers);
    found
        .into_iter()
        .map(|(pointer, line)| (pointer.to_owned(), line))
        .collect()
}

/// Returns the tag of each operation.
fn groups(base: &Side, head: &Side) -> BTreeMap<String, String> {
    let all = base.api.operations.iter().chain(&head.api.operations);
    all.map(|operation| (operation.id.clone(), operation.tag.clone()))
        .collect()
}
