//! The history of an operation: what comparisons of versions report about it.

use maud::{Markup, html};
use octoforge_generator::ir::Operation;

use crate::catalog::Catalog;

/// Number of changes that a page lists of one comparison.
const CHANGES: usize = 40;

pub(super) fn list(catalog: &Catalog<'_>, operation: &Operation) -> Option<Markup> {
    let reports = catalog.options.changes.iter();
    let found = reports
        .filter_map(|report| Some((&report.versions, report.operations.get(&operation.id)?)));
    let found: Vec<_> = found.collect();
    if found.is_empty() {
        return None;
    }
    Some(html! {
        @for (versions, changes) in found {
            h3 { (versions) }
            ul.changes {
                @for change in changes.iter().take(CHANGES) {
                    li { b.wire.(change.wire) { (change.wire) } " " code { (change.subject) } ": " (change.what) }
                }
                @if changes.len() > CHANGES { li { "and " (changes.len() - CHANGES) " more" } }
            }
        }
    })
}
