//! Counts the parts of a description and of the emitted crate.
//!
//! Takes: an [`Analysis`]. Gives: a [`Report`], which can be serialized. Omitted parts count as described.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::Diagnostic;
use crate::analysis::Analysis;
use crate::ir::{Api, Kind, Type};
use crate::lower::Skipped;

/// Totals of a run: described, emitted and left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Operations.
    pub operations: Count,
    /// Component schemas.
    pub schemas: Count,
    /// Webhooks.
    pub webhooks: Count,
    /// Structs.
    pub structs: usize,
    /// String enums.
    pub enums: usize,
    /// Enums of union types (`oneOf` and `anyOf`).
    pub unions: usize,
    /// Type aliases.
    pub aliases: usize,
    /// Fields of all structs.
    pub fields: usize,
    /// Fields, items and bodies typed as any JSON value, counted by reason.
    pub values: BTreeMap<String, usize>,
    /// Paginated operations.
    pub paged: usize,
    /// Operations with a pagination parameter that are not paginated, each with the reason.
    pub unpaged: BTreeMap<String, String>,
    /// Parts of the description that were not emitted, each with the reason.
    pub skipped: Vec<Skipped>,
    /// Holes: parts of the description that the crate has not, or has as any JSON value.
    pub holes: Vec<Diagnostic>,
    /// Remarks: faults of the description that do no harm, and names that were set apart.
    pub remarks: Vec<Diagnostic>,
    /// Notes on a successful run, such as names released from the lock.
    pub notes: Vec<String>,
}

/// Numbers described and emitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// In the description.
    pub described: usize,
    /// In the emitted crate.
    pub emitted: usize,
}

/// Counts the parts of an analysis.
pub(crate) fn of(analysis: &Analysis) -> Report {
    let (api, skipped): (&Api, _) = (&analysis.api, &analysis.skipped);
    let left_out = |prefix: &str| {
        skipped
            .iter()
            .filter(|one| one.pointer.starts_with(prefix))
            .count()
    };
    let schemas = left_out("/components/schemas/");
    let operations = left_out("/paths/");
    let webhooks = skipped.len() - schemas - operations;
    let count = |emitted: usize, left_out: usize| Count {
        described: emitted + left_out,
        emitted,
    };
    let kinds = |kind: Kind| api.types.iter().filter(|one| one.kind() == kind).count();
    let mut report = Report {
        operations: count(api.operations.len(), operations),
        schemas: count(api.components.len(), schemas),
        webhooks: count(api.webhooks.len(), webhooks),
        structs: kinds(Kind::Object),
        enums: kinds(Kind::StringEnum),
        unions: kinds(Kind::Union),
        aliases: api
            .components
            .iter()
            .filter(|one| api.is_alias(one))
            .count(),
        paged: api
            .operations
            .iter()
            .filter(|one| one.pages.is_some())
            .count(),
        unpaged: analysis.unpaged.clone(),
        notes: notes(analysis),
        ..Report::default()
    };
    for definition in &api.types {
        definition.each_type(&mut |ty| {
            report.fields += usize::from(definition.kind() == Kind::Object);
            count_values(ty, &mut report);
        });
    }
    for operation in &api.operations {
        operation.each_type(&mut |ty| count_values(ty, &mut report));
    }
    report.skipped = skipped.clone();
    report.holes = analysis.findings.holes.clone();
    report.remarks = analysis.findings.notes.clone();
    report
}

/// Returns the notes of the passes, preceded by one on the corrections.
fn notes(analysis: &Analysis) -> Vec<String> {
    let made = analysis.corrections.made.len();
    let corrections = (made > 0).then(|| format!("{made} corrections made"));
    let seen = &analysis.observations.made;
    let places: usize = seen.iter().map(|one| one.places.len()).sum();
    let observations =
        (places > 0).then(|| format!("{} observations made at {places} places", seen.len()));
    let held = analysis.held_back.iter();
    let held =
        held.map(|at| format!("{at} is required now, and stays optional: no example shows it"));
    corrections
        .into_iter()
        .chain(observations)
        .chain(held)
        .chain(analysis.notes.iter().cloned())
        .collect()
}

fn count_values(ty: &Type, report: &mut Report) {
    match ty {
        Type::Any(reason) => *report.values.entry((*reason).to_owned()).or_default() += 1,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
            count_values(inner, report);
        }
        _ => {}
    }
}
