//! `cargo xtask spec-diff`: reports the changes between two descriptions, for review.
//!
//! Takes: a base and a head, each a file or a git revision of this repository. Gives: a report, and an exit code for pull requests:
//! 0 success, 1 a gate failed, 2 usage or I/O error, 3 a change is unclassified or the report is incomplete.
//!
//! ```text
//! cargo xtask spec-diff                              the working tree, against the merge base with the main branch
//! cargo xtask spec-diff v0.1.0 --format markdown     the working tree, against a revision
//! cargo xtask spec-diff old.json new.json            two files
//! ```

mod accepted;
mod changelog;
mod comparison;
mod format;
mod location;
mod origin;
mod pairs;
mod report;
mod row;
mod version;

use std::path::PathBuf;

use self::comparison::compare;
use self::format::Format;
use self::report::Gate;
use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};
use xtask_support::writer::Destination;

/// Arguments of `spec-diff`.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Args {
    /// Base: a file, or a git revision of this repository [default: the merge base with the main branch]
    base: Option<String>,
    /// Head: a file, or a git revision of this repository [default: the working tree]
    head: Option<String>,
    /// Format of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Exit with 1 if there is a break on the wire, a change of the crate that needs this version bump, any change, or a needed
    /// version bump that is not declared; may be given several times
    #[arg(long, value_enum, value_name = "GATE")]
    fail_on: Vec<Gate>,
    /// File for the report [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Another report of the same comparison in a file; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = format::also)]
    also: Vec<(Format, PathBuf)>,
    /// List of accepted changes [default: spec/accepted.yaml, if both sides are revisions of this repository]
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// Write the changes into the unreleased section of CHANGELOG.md
    #[arg(long)]
    changelog: bool,
    /// Instead, download releases of the vendored package and compare each with the next
    #[arg(long, conflicts_with_all = ["base", "head", "fail_on", "accepted", "changelog", "also", "out"])]
    bench: bool,
    /// Parse both files and stop
    #[arg(long, hide = true, requires = "head")]
    parse_only: bool,
}

/// Runs the command.
///
/// # Errors
///
/// A description that cannot be read (exit code 1), files or revisions that cannot be used (2).
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    if args.bench {
        return pairs::run(root);
    }
    if args.parse_only {
        return pairs::parse([args.base.as_deref(), args.head.as_deref()]);
    }
    // Checked before the work is done rather than after.
    let out = match &args.out {
        Some(path) => Destination::at(path)?,
        None => Destination::Stdout,
    };
    let also = args.also.iter();
    let also: Vec<_> = also
        .map(|(format, path)| Ok((*format, Destination::at(path)?)))
        .collect::<Result<_, Stop>>()?;
    let (base, head) = origin::both(root, args.base.as_deref(), args.head.as_deref())?;
    let report = compare(root, args.accepted.as_deref(), &base, &head)?;
    for (format, destination) in also {
        destination.write(&format.render(&report))?;
    }
    let mut text = args.format.render(&report);
    if args.changelog {
        text = changelog::update(root, &report)?;
    }
    // A report on standard output is the whole output.
    if let Some(path) = args.out.as_deref().filter(|_| out != Destination::Stdout) {
        out.write(&text)?;
        text = format!("wrote {}\n", root.show(path));
    }
    let exit = report.exit(&args.fail_on)?;
    Ok(Done { text, exit })
}
