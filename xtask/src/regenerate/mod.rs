//! `cargo xtask regenerate`: generates the crate.
//!
//! Takes: `spec/` (or another description), and the mode: write, check or dry run. Gives: `generated/` (or another directory), the
//! lock of names, and a summary of the run.
//!
//! ```text
//! cargo xtask regenerate
//! cargo xtask regenerate --check
//! cargo xtask regenerate --spec pets.yaml --out ../pets
//! ```

mod difference;
mod summary;
mod target;

use std::path::{Path, PathBuf};

use octoforge_generator::{Failure, Input, Output, Phase};

use self::target::Target;
use xtask_support::diagnostics;
use xtask_support::inputs::{Inputs, SETTINGS};
use xtask_support::progress::Progress;
use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};
use xtask_support::text::{count, some};
use xtask_support::writer::{self, Kind, Plan};

/// Arguments of `regenerate`.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Args {
    /// Write nothing; fail if the crate is out of date
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; list the files that would be written
    #[arg(long)]
    dry_run: bool,
    /// Another OpenAPI description, JSON or YAML; corrections, observations, pins and locked names are not used then
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// Directory for its crate: new, empty, or written by this command
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// Fail if a part of another description has no form in Rust, which is always so without --spec
    #[arg(long, requires = "spec")]
    strict: bool,
    /// Settings; without --spec, the other files of spec/ are read from the same directory [default: spec/octoforge.yaml]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// The signature of the generator; tests pass another.
pub(crate) type Generate<'a> =
    &'a dyn Fn(&Input<'_>, &mut dyn FnMut(Phase)) -> Result<Output, Failure>;

/// Runs the command.
///
/// # Errors
///
/// Diagnostics of the generator (exit code 1); arguments, files or directories that cannot be used (2).
pub(crate) fn run(args: &Args, root: &Root, generate: Generate<'_>) -> Result<Done, Stop> {
    let mut progress = Progress::start("read");
    let settings = args.config.clone().unwrap_or_else(|| root.join(SETTINGS));
    let (inputs, target) = match (&args.spec, &args.out) {
        (Some(spec), Some(out)) => (
            Inputs::other(root, spec, &settings)?,
            Target::standalone(root, out)?,
        ),
        _ => (Inputs::vendored(root, &settings)?, Target::member(root)),
    };

    let writes = !args.check && !args.dry_run;
    if writes {
        // Checked before the work is done rather than after.
        writer::check_place(&target.stage_in)?;
    }
    let input = Input {
        strict: args.strict || args.spec.is_none(),
        ..inputs.as_input(target.layout.clone())
    };
    let output = generate(&input, &mut |phase| progress.begin(phase.name()))
        .map_err(|failure| diagnostics::stop(&failure, &inputs))?;

    progress.begin("compare");
    let mut plan = Plan::for_crate(&target.dir, &output.files, target.strangers)?;
    if let Some(lock) = &inputs.lock_path {
        plan.file(lock.clone(), &output.lock)?;
    }
    if writes {
        progress.begin("write");
        plan.apply(&target.stage_in)?;
    }

    let summary = format!(
        "{}time        {}\n",
        summary::render(&output.report, inputs.description()),
        progress.finish()
    );
    Ok(conclude(args, root, &target.dir, &plan, summary))
}

/// Returns the result of the run, by its mode.
fn conclude(args: &Args, root: &Root, dir: &Path, plan: &Plan, summary: String) -> Done {
    let dir = format!("{}/", root.show(dir).trim_end_matches('/'));
    let files = difference::list(plan, root);
    match (args.check, args.dry_run) {
        (true, _) if plan.changes.is_empty() => Done::well(format!(
            "{summary}{dir} is up to date ({})\n",
            some(plan.unchanged, "file")
        )),
        (true, _) => Done::differs(format!(
            "{summary}{dir} is out of date: {}\n{files}{}\n\
             run `{}` and commit the result\n",
            tally(plan),
            difference::diffs(plan, root),
            args.command_that_writes(),
        )),
        (_, true) => Done::well(format!(
            "{summary}would write {dir}: {}\n{files}",
            tally(plan)
        )),
        _ => Done::well(format!("{summary}wrote {dir}: {}\n", tally(plan))),
    }
}

/// Counts the changes of each kind.
fn tally(plan: &Plan) -> String {
    let [added, changed, removed] = [Kind::Added, Kind::Changed, Kind::Removed]
        .map(|kind| format!("{} {}", count(plan.count(kind)), kind.word()));
    format!(
        "{added}, {changed}, {removed}, {} unchanged",
        count(plan.unchanged)
    )
}

impl Args {
    /// Returns the command that writes the crate that this one checks.
    fn command_that_writes(&self) -> String {
        let options = [
            ("--spec", &self.spec),
            ("--out", &self.out),
            ("--config", &self.config),
        ];
        let given = options
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_ref()?)));
        let strict = if self.strict { " --strict" } else { "" };
        given.fold(
            format!("cargo xtask regenerate{strict}"),
            |line, (name, value)| format!("{line} {name} {}", value.display()),
        )
    }
}

#[cfg(test)]
mod tests;
