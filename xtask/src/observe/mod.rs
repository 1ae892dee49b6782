//! `cargo xtask observe`: lists where recorded answers of a service differ from its description.
//!
//! Takes: files or directories of recorded answers. Gives: the places that differ, as entries for `spec/observations.yaml`.
//!
//! ```text
//! cargo xtask observe recorded/
//! - at: pull-request.head.repo
//!   seen: null
//!   source: recorded answers, 13 of 432 times, such as pulls/get
//! ```

mod answers;
mod report;
mod walk;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use octoforge_generator::{Layout, ir_of};

use xtask_support::diagnostics;
use xtask_support::inputs::{Inputs, SETTINGS};
use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};

use self::report::Report;

/// Arguments of `observe`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// Files of recorded answers, or directories of them: HTTP archives (HAR), recordings with method, path, status and
    /// response, or objects with operation, status and json
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// The operation of bodies that are recorded alone
    #[arg(long)]
    operation: Option<String>,
    /// Another OpenAPI description, JSON or YAML
    #[arg(long)]
    spec: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
///
/// Diagnostics of the generator (exit code 1); files that cannot be read, or are not JSON (2).
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let settings = root.join(SETTINGS);
    let inputs = match &args.spec {
        Some(spec) => Inputs::other(root, spec, &settings)?,
        None => Inputs::vendored(root, &settings)?,
    };
    let api = ir_of(&inputs.as_input(Layout::Member))
        .map_err(|failure| diagnostics::stop(&failure, &inputs))?;
    let mut report = Report::default();
    for path in &args.paths {
        for file in answers::files(path)? {
            for answer in answers::read(&api, &file, args.operation.as_deref())? {
                report.add(&api, &answer);
            }
        }
    }
    Ok(Done::well(report.to_string()))
}
