//! `cargo xtask corpus`: what holds for a directory of descriptions.
//!
//! Takes: a directory of descriptions, JSON or YAML. Gives: a table with a row for each, its holes by kind, the operations that
//! were called and held against it, and its examples that came back equal; exit code 1 if any crate is not made, does not
//! compile without warnings, or loses anything.
//!
//! | step | takes → gives |
//! |---|---|
//! | [`crates`] | a description → the packages of its crate, in a workspace below `target/corpus` |
//! | [`row`] | a description and its packages → a row of the table |
//!
//! ```text
//! cargo xtask corpus ../descriptions
//! cargo xtask corpus ../descriptions --generate-only
//! ```

mod crates;
mod row;

use std::fs;
use std::path::{Path, PathBuf};

use self::crates::Workspace;
use self::row::{Row, render};
use xtask_support::progress::Progress;
use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};

/// Arguments of `corpus`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// Directory of descriptions; those below it are found, too
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Only generate: compile and call nothing
    #[arg(long)]
    generate_only: bool,
    /// Only descriptions whose path contains this
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    only: String,
}

/// Runs the command.
///
/// # Errors
///
/// The directory cannot be read, or a file cannot be written (exit code 2).
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let mut progress = Progress::start("find");
    let mut files = Vec::new();
    find(&args.dir, &mut files)?;
    files.retain(|path| path.to_string_lossy().contains(&args.only));
    files.sort();
    if files.is_empty() {
        return Err(
            Stop::usage(format_args!("{} has no descriptions", args.dir.display()))
                .help("name a directory of files that end with .json, .yaml or .yml"),
        );
    }
    progress.begin("generate");
    let workspace = Workspace::new(root)?;
    let mut rows = Vec::new();
    for path in &files {
        let name = path.strip_prefix(&args.dir).unwrap_or(path);
        let mut row = Row::generated(&workspace, path, &name.display().to_string())?;
        if !args.generate_only {
            row.compile(&workspace)?;
        }
        eprintln!("{}", row.line());
        rows.push(row);
    }
    let table = format!("{}time        {}\n", render(&rows), progress.finish());
    match rows.iter().all(|row| row.holds(args.generate_only)) {
        true => Ok(Done::well(table)),
        false => Ok(Done::differs(table)),
    }
}

/// Adds the descriptions of a directory and those below it.
fn find(dir: &Path, files: &mut Vec<PathBuf>) -> Result<(), Stop> {
    let failed = |error| Stop::io(format_args!("cannot read {}", dir.display()), &error);
    for entry in fs::read_dir(dir).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        match ending {
            _ if path.is_dir() => find(&path, files)?,
            Some("json" | "yaml" | "yml") => files.push(path),
            _ => {}
        }
    }
    Ok(())
}
