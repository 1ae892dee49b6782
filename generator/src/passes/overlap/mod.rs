//! Finds other operations that values of path parameters could reach.
//!
//! Takes: paths with the types of their parameters. Gives: for each operation, the templates of those of the same method
//! and server that share a path with it, so that the runtime can refuse values that would reach them.
//!
//! ```text
//! /gists/{gist_id}             could reach   /gists/public               with `public`
//! /branches/{+branch}          could reach   /branches/{+branch}/rename  with `x/rename`
//! /releases/{release_id}       could not     /releases/latest            since the id is a number
//! /branches/{+branch}/rename   could not     /branches/{+branch}         since all its paths are paths of that
//! ```
//!
//! A template whose paths are all paths of another is the more specific one: services match it first, or it would never be
//! reached. So its values need not be checked against the other. If two templates share only some paths, precedence is
//! unknown, and each is checked against the other.

mod segment;
mod shared;

use std::collections::{BTreeMap, BTreeSet};

use self::segment::Segment;
use self::shared::{is_part_of, meet};
use super::Context;
use crate::document::pointer::escape;
use crate::ir::{Api, Operation, split_query};
use crate::{Diagnostic, Failure, File};

pub(super) fn run(api: &mut Api, context: &mut Context) -> Result<(), Failure> {
    let same = std::mem::take(&mut context.same);
    let routes: Vec<Route<'_>> = api.operations.iter().map(Route::new).collect();
    let mut together: BTreeMap<_, Vec<&Route<'_>>> = BTreeMap::new();
    for route in &routes {
        together.entry(route.key()).or_default().push(route);
    }
    let reached = routes.iter().map(|own| {
        let others = together.get(&own.key()).into_iter().flatten();
        let others = others.filter(|other| own.may_reach(other));
        others.map(|other| other.operation).collect()
    });
    let reached: Vec<Vec<&Operation>> = reached.collect();
    let unused = unused(&same, &routes, &reached);
    let overlaps: Vec<Vec<String>> = routes
        .iter()
        .zip(reached)
        .map(|(own, reached)| templates(same.get(&own.operation.id), &reached))
        .collect();
    for (operation, overlaps) in api.operations.iter_mut().zip(overlaps) {
        operation.overlaps = overlaps;
    }
    conclude(&unused, context)
}

/// Returns the templates of the reached operations, without the one that is the `same` operation.
fn templates(same: Option<&String>, reached: &[&Operation]) -> Vec<String> {
    let others = reached.iter().filter(|other| Some(&other.id) != same);
    // Whatever the query, it is the path that values could reach.
    let path = |template: String| split_query(&template).0.to_owned();
    let all: BTreeSet<String> = others.map(|other| path(other.template())).collect();
    all.into_iter().collect()
}

/// Returns the entries of the settings that have no effect.
fn unused(
    same: &BTreeMap<String, String>,
    routes: &[Route<'_>],
    reached: &[Vec<&Operation>],
) -> Vec<String> {
    let all = routes.iter().zip(reached).flat_map(|(own, reached)| {
        let pairs = reached.iter();
        pairs.map(|other| (&own.operation.id, &other.id))
    });
    let all: BTreeSet<(&String, &String)> = all.collect();
    let entries = same.iter().filter(|entry| !all.contains(entry));
    entries.map(|(id, _)| id.clone()).collect()
}

/// Reports unused entries: as an error if the settings were written for this description, otherwise as a note.
fn conclude(unused: &[String], context: &mut Context) -> Result<(), Failure> {
    const WHY: &str = "no value of the one reaches the other";
    if !context.own_settings {
        let notes = unused
            .iter()
            .map(|id| format!("left aside that `{id}` is the same as another operation: {WHY}"));
        context.notes.extend(notes);
        return Ok(());
    }
    let diagnostics: Vec<Diagnostic> = unused
        .iter()
        .map(|id| {
            let message = format!("the settings say what `{id}` is the same as, and {WHY}");
            Diagnostic::new("passes::overlap", message)
                .in_file(File::Settings)
                .at(format!("/same/{}", escape(id)))
                .help("remove the entry")
        })
        .collect();
    match diagnostics.is_empty() {
        true => Ok(()),
        false => Err(Failure { diagnostics }),
    }
}

/// Operation and its parsed path.
struct Route<'a> {
    operation: &'a Operation,
    segments: Vec<Segment<'a>>,
}

impl<'a> Route<'a> {
    fn new(operation: &'a Operation) -> Self {
        let (path, _) = operation.route();
        let segments = path.strip_prefix('/').unwrap_or(path).split('/');
        Self {
            operation,
            segments: segments.map(|text| Segment::new(text, operation)).collect(),
        }
    }

    /// Key that two operations share if one request can match both: method and server.
    fn key(&self) -> (&'a str, Option<&'a str>) {
        (&self.operation.method, self.operation.server.as_deref())
    }

    /// `true` if some values make a path of this route that a service may match to the other route.
    fn may_reach(&self, other: &Self) -> bool {
        let (own, others) = (&self.segments, &other.segments);
        meet(own, others) && !is_part_of(own, others)
    }
}
