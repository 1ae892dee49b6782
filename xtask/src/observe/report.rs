//! The report of deviations.
//!
//! Takes: recorded answers. Gives: each place that differs, with its counts, as an entry for `spec/observations.yaml`.
//!
//! ```text
//! 432 answers of 17 operations; 13 differ from the description in 1 place
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use octoforge_generator::ir::{Api, Media, Payload, Response, Type};

use super::answers::Answer;
use super::walk::{Seen, walk};

/// Counts of what was seen.
#[derive(Debug, Default)]
pub(super) struct Report {
    answers: usize,
    deviating: usize,
    operations: BTreeSet<String>,
    /// Answers that the description does not have, by operation and status.
    unknown: BTreeMap<String, usize>,
    places: BTreeMap<String, Place>,
}

/// Counts of one place.
#[derive(Debug, Default)]
struct Place {
    as_described: usize,
    deviations: BTreeMap<Seen, Deviation>,
}

#[derive(Debug, Default)]
struct Deviation {
    times: usize,
    operations: BTreeSet<String>,
}

impl Report {
    /// Adds an answer.
    pub(super) fn add(&mut self, api: &Api, answer: &Answer) {
        self.answers += 1;
        let id = answer
            .operation
            .clone()
            .unwrap_or_else(|| "no operation".to_owned());
        let Some(ty) = type_of(api, answer) else {
            *self
                .unknown
                .entry(format!("{id} {}", answer.status))
                .or_default() += 1;
            return;
        };
        self.operations.insert(id.clone());
        let mut deviates = false;
        walk(api, ty, &answer.body, &id, &mut |at, seen| {
            let place = self.places.entry(at.to_owned()).or_default();
            if seen == Seen::AsDescribed {
                place.as_described += 1;
                return;
            }
            deviates = true;
            let deviation = place.deviations.entry(seen).or_default();
            deviation.times += 1;
            deviation.operations.insert(id.clone());
        });
        self.deviating += usize::from(deviates);
    }
}

/// Returns the type of an answer's body, if the description has it as JSON.
fn type_of<'a>(api: &'a Api, answer: &Answer) -> Option<&'a Type> {
    let id = answer.operation.as_deref()?;
    let bodies: &[Media] = if answer.is_webhook {
        &api.webhooks
            .iter()
            .find(|webhook| webhook.key == id)?
            .bodies
    } else {
        let operation = api.operations.iter().find(|operation| operation.id == id)?;
        let declared = |one: &&Response| one.status == answer.status;
        &operation.responses.iter().find(declared)?.bodies
    };
    let payload: &Payload = &Media::preferred(bodies)?.payload;
    payload.json()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = || {
            let all = self.places.iter();
            all.flat_map(|(at, place)| place.deviations.iter().map(move |one| (at, place, one)))
        };
        writeln!(
            f,
            "# {} answers of {} operations; {} differ from the description, in {} places",
            self.answers,
            self.operations.len(),
            self.deviating,
            places().count(),
        )?;
        for (what, times) in &self.unknown {
            writeln!(f, "# not described as JSON, {times} times: {what}")?;
        }
        for (at, place, (seen, deviation)) in places() {
            let seen = match seen {
                Seen::Missing => "missing",
                Seen::Type(kind) => kind,
                Seen::AsDescribed => continue,
            };
            let all = place.as_described
                + place
                    .deviations
                    .values()
                    .map(|one| one.times)
                    .sum::<usize>();
            let example = deviation.operations.first().map_or("", String::as_str);
            writeln!(f, "- at: {at}\n  seen: {seen}")?;
            writeln!(
                f,
                "  source: recorded answers, {} of {all} times, such as {example}",
                deviation.times
            )?;
        }
        Ok(())
    }
}
