//! Compares the two sides and makes the report.

use std::path::Path;

use octoforge_diff as diff;
use xtask_support::diagnostics;
use xtask_support::root::Root;
use xtask_support::stop::Stop;

use super::accepted::List;
use super::origin::Origin;
use super::report::Report;

/// Reads both sides and compares them. A revision has its own lock of names; a file uses that of the base, as it would if it
/// replaced the base.
pub(super) fn compare(
    root: &Root,
    accepted: Option<&Path>,
    base: &Origin,
    head: &Origin,
) -> Result<Report, Stop> {
    let read = |side: &Origin, lock: Option<&str>| {
        diff::Side::new(&side.input(lock))
            // 1 means that a gate failed; here nothing could be compared.
            .map_err(|failure| diagnostics::stop(&failure, &side.inputs).with_exit(2))
    };
    let one = read(base, None)?;
    let other = read(head, Some(&one.lock))?;
    let comparison = diff::compare(&one, &other);
    let accepted = List::read(root, accepted, base, head)?;
    Ok(Report::new(
        base,
        head,
        (&one, &other),
        comparison,
        &accepted,
    ))
}
