//! `cargo xtask regenerate`: the description in, the crate out.
//!
//! Takes: `spec/` (or another document), and whether to write, to check, or only to tell. Gives: `generated/` (or
//! another directory), the lock of names, and an account of the run.
//!
//! ```text
//! cargo xtask regenerate
//! cargo xtask regenerate --check
//! cargo xtask regenerate --spec pets.yaml --out ../pets
//! ```

mod account;
mod difference;
mod target;

use std::path::{Path, PathBuf};

use octoforge_generator::{Failure, Input, Output, Phase};

use self::target::Target;
use crate::findings;
use crate::inputs::{Inputs, SETTINGS};
use crate::progress::Progress;
use crate::root::Root;
use crate::stop::{Done, Stop};
use crate::text::{count, some};
use crate::writer::{self, Kind, Plan};

/// What `regenerate` is asked.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Args {
    /// Write nothing; fail if the crate is not what its inputs give
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; say what would be written
    #[arg(long)]
    dry_run: bool,
    /// Another OpenAPI document, JSON or YAML, for which no corrections, pins or locked names are used
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// Where its crate goes: a new or empty directory, or one that this command wrote
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// The settings; without --spec, all of spec/ is read from their directory [default: spec/octoforge.yaml]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// The generator, as this command calls it.
pub(crate) type Generate<'a> =
    &'a dyn Fn(&Input<'_>, &mut dyn FnMut(Phase)) -> Result<Output, Failure>;

/// Runs the command.
///
/// # Errors
///
/// Findings of the generator (exit code 1); arguments, files or directories that cannot be used (2).
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
        // Asked before the work is done rather than after.
        writer::check_place(&target.stage_in)?;
    }
    let input = inputs.as_input(target.layout.clone());
    let output = generate(&input, &mut |phase| progress.begin(phase.name()))
        .map_err(|failure| findings::stop(&failure, &inputs))?;

    progress.begin("compare");
    let mut plan = Plan::for_crate(&target.dir, &output.files, target.strangers)?;
    if let Some(lock) = &inputs.lock_path {
        plan.file(lock.clone(), &output.lock)?;
    }
    if writes {
        progress.begin("write");
        plan.apply(&target.stage_in)?;
    }

    let account = format!(
        "{}time        {}\n",
        account::render(&output.report),
        progress.finish()
    );
    Ok(conclude(args, root, &target.dir, &plan, account))
}

/// Says what came of it, in the words of the mode.
fn conclude(args: &Args, root: &Root, dir: &Path, plan: &Plan, account: String) -> Done {
    let dir = format!("{}/", root.show(dir).trim_end_matches('/'));
    let files = difference::list(plan, root);
    match (args.check, args.dry_run) {
        (true, _) if plan.changes.is_empty() => Done::well(format!(
            "{account}{dir} is what its inputs give ({})\n",
            some(plan.unchanged, "file")
        )),
        (true, _) => Done::differs(format!(
            "{account}{dir} is not what its inputs give: {}\n{files}{}\n\
             run `{}` and commit what it writes\n",
            tally(plan),
            difference::diffs(plan, root),
            args.command_that_writes(),
        )),
        (_, true) => Done::well(format!(
            "{account}would write {dir}: {}\n{files}",
            tally(plan)
        )),
        _ => Done::well(format!("{account}wrote {dir}: {}\n", tally(plan))),
    }
}

/// The changes in numbers.
fn tally(plan: &Plan) -> String {
    let [added, changed, removed] = [Kind::Added, Kind::Changed, Kind::Removed]
        .map(|kind| format!("{} {}", count(plan.count(kind)), kind.word()));
    format!(
        "{added}, {changed}, {removed}, {} unchanged",
        count(plan.unchanged)
    )
}

impl Args {
    /// The command that writes what this one checks.
    fn command_that_writes(&self) -> String {
        let options = [
            ("--spec", &self.spec),
            ("--out", &self.out),
            ("--config", &self.config),
        ];
        let given = options
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_ref()?)));
        given.fold(
            "cargo xtask regenerate".to_owned(),
            |line, (name, value)| format!("{line} {name} {}", value.display()),
        )
    }
}

#[cfg(test)]
mod tests;
