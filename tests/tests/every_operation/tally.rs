//! Counts the requests that were called without a fault.
//!
//! Takes: calls, and the failed ones among them. Gives: for each kind of call the number of requests that were called,
//! that the description has, and that the emitted table has. All three must be equal.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use octoforge_dispatch::call::Call;

use crate::asked::Asked;
use crate::plan::{Planned, Way};

/// A kind of call.
pub(crate) struct Kind {
    /// The name in the printed line.
    name: &'static str,
    of_asked: fn(&Asked) -> bool,
    of_call: fn(&Call) -> bool,
    of_planned: fn(&Planned) -> bool,
}

/// The kinds that are counted in addition to operations.
pub(crate) const KINDS: [Kind; 3] = [
    Kind {
        name: "other media types",
        of_asked: |asked| asked.media.is_some(),
        of_call: |call| call.media.is_some(),
        of_planned: |planned| planned.media.is_some() && planned.way == Way::Send,
    },
    Kind {
        name: "lists page by page",
        of_asked: |asked| asked.pages.is_some(),
        of_call: |call| call.pages.is_some() && call.items.is_some(),
        of_planned: |planned| planned.way.has_pages(),
    },
    Kind {
        name: "downloads",
        of_asked: |asked| asked.downloads,
        of_call: |call| call.download.is_some(),
        of_planned: |planned| planned.way == Way::Download,
    },
];

/// Numbers of requests of one kind.
pub(crate) struct Count {
    name: &'static str,
    /// Requests that were called, and of which no call failed.
    pub(crate) called: usize,
    /// Requests of the description.
    pub(crate) described: usize,
    /// Requests of the emitted table.
    pub(crate) callable: usize,
}

impl Kind {
    pub(crate) fn count(
        &self,
        planned: &[Planned],
        failed: &BTreeSet<usize>,
        asked: &BTreeMap<String, Vec<Asked>>,
    ) -> Count {
        let calls = octoforge_dispatch::calls();
        let asked = asked.values().flatten();
        Count {
            name: self.name,
            called: self.called(planned, failed),
            described: asked.filter(|asked| (self.of_asked)(asked)).count(),
            callable: calls.filter(|call| (self.of_call)(call)).count(),
        }
    }

    fn called(&self, planned: &[Planned], failed: &BTreeSet<usize>) -> usize {
        let mut of_kind = BTreeMap::new();
        let calls = planned.iter().enumerate();
        for (index, one) in calls.filter(|(_, one)| (self.of_planned)(one)) {
            let request = (one.operation, one.media.as_deref());
            *of_kind.entry(request).or_insert(true) &= !failed.contains(&index);
        }
        of_kind.into_values().filter(|held| *held).count()
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (called, described) = (grouped(self.called), grouped(self.described));
        write!(f, "{called} of {described} {}", self.name)
    }
}

/// Formats a number with commas between thousands.
pub(crate) fn grouped(number: usize) -> String {
    match number / 1_000 {
        0 => number.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), number % 1_000),
    }
}
