//! `cargo xtask spec-diff`: what changed between two descriptions, for whoever has to review it.
//!
//! Takes: two descriptions, each a file or a revision of this repository. Gives: a report, and an exit code that a pull
//! request can be held by: 0 fine, 1 a gate was hit, 2 usage or I/O, 3 something is unclassified or unproven.
//!
//! ```text
//! cargo xtask spec-diff                              the vendored description, against the merge base with the main branch
//! cargo xtask spec-diff v0.1.0 --format markdown     against a revision
//! cargo xtask spec-diff old.json new.json            two files
//! ```

mod accepted;
mod changelog;
mod format;
pub(crate) mod git;
mod pairs;
mod report;
mod row;
mod side;
mod subject;
mod version;

use std::path::PathBuf;

use octoforge_generator::diff;

use self::format::Format;
use self::report::Report;
use self::side::Side;
use crate::findings;
use crate::root::Root;
use crate::stop::{Done, Stop};
use crate::writer::Destination;

/// What `spec-diff` is asked.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct Args {
    /// A file, or a git revision of this repository [default: the merge base with the main branch]
    base: Option<String>,
    /// A file, or a git revision of this repository [default: the working tree]
    head: Option<String>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Exit with 1 if there is a break on the wire, a change of the crate that needs this bump, anything at all, or a bump
    /// that is needed and not declared; may be given several times
    #[arg(long, value_enum, value_name = "GATE")]
    fail_on: Vec<Gate>,
    /// Where the report goes [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// More reports of the same comparison, each to a file, as FORMAT=FILE
    #[arg(long, value_name = "FORMAT=FILE", value_parser = format::also)]
    also: Vec<(Format, PathBuf)>,
    /// Changes that were accepted [default: spec/accepted.yaml, when revisions of this repository are compared]
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// Write the changes into the section of CHANGELOG.md that is not released yet
    #[arg(long)]
    changelog: bool,
    /// Fetch releases of the vendored package and compare each with the next, instead
    #[arg(long, conflicts_with_all = ["base", "head", "fail_on", "accepted", "changelog", "also", "out"])]
    bench: bool,
    /// Parse both files and stop
    #[arg(long, hide = true, requires = "head")]
    parse_only: bool,
}

/// What a report can be held by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Gate {
    /// A break on the wire.
    Wire,
    /// A change of the crate that breaks source.
    Major,
    /// A change of the crate that adds something, or breaks it.
    Minor,
    /// Any fact.
    Any,
    /// A bump that is needed and not declared.
    Unbumped,
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
    // Asked before the work is done rather than after.
    let out = match &args.out {
        Some(path) => Destination::at(path)?,
        None => Destination::Stdout,
    };
    let also = args.also.iter();
    let also: Vec<_> = also
        .map(|(format, path)| Ok((*format, Destination::at(path)?)))
        .collect::<Result<_, Stop>>()?;
    let (base, head) = side::both(root, args.base.as_deref(), args.head.as_deref())?;
    let report = compare(root, args, &base, &head)?;
    for (format, destination) in also {
        destination.write(&format.render(&report))?;
    }
    let mut text = args.format.render(&report);
    if args.changelog {
        text = changelog::update(root, &report)?;
    }
    // A report on standard output stands there alone.
    if let Some(path) = args.out.as_deref().filter(|_| out != Destination::Stdout) {
        out.write(&text)?;
        text = format!("wrote {}\n", root.show(path));
    }
    let exit = report.exit(&args.fail_on)?;
    Ok(Done { text, exit })
}

/// Reads both sides and compares them. A revision brings its own names; a file takes those of the base, as it would when it
/// replaced it.
fn compare(root: &Root, args: &Args, base: &Side, head: &Side) -> Result<Report, Stop> {
    let read = |side: &Side, lock: Option<&str>| {
        diff::Reading::new(&side.input(lock))
            // 1 says that a gate was hit; here nothing could be compared.
            .map_err(|failure| findings::stop(&failure, &side.inputs).with_exit(2))
    };
    let one = read(base, None)?;
    let other = read(head, Some(&one.lock))?;
    let comparison = diff::compare(&one, &other);
    let accepted = accepted::List::read(root, args.accepted.as_deref(), base, head)?;
    Ok(Report::new(
        base,
        head,
        (&one, &other),
        comparison,
        &accepted,
    ))
}
