//! `cargo xtask spec pull`: replaces the vendored description by a version of upstream's.
//!
//! Takes: a version or a tag. Gives: `spec/api.github.com.json`, `spec/LICENSE` and `spec/source.yaml`, all three or none, and a
//! summary of the changes.
//!
//! ```text
//! @octokit/openapi  23.0.1 -> 23.0.2
//! size              13,001,822 -> 13,001,822 bytes
//! ```

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::archive::{self, Package};
use super::npm;
use super::source::Source;
use xtask_support::inputs::DESCRIPTION;
use xtask_support::progress::Progress;
use xtask_support::root::Root;
use xtask_support::scratch::Scratch;
use xtask_support::stop::{Done, Stop};
use xtask_support::text::count;
use xtask_support::writer::{self, Plan};

const RECORD: &str = "spec/source.yaml";
const LICENSE: &str = "spec/LICENSE";

/// Arguments of `spec pull`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// An exact version of the package that spec/source.yaml names, or a tag
    #[arg(default_value = "latest")]
    version: String,
}

/// Runs the command.
///
/// # Errors
///
/// No npm, no network, no such version, an archive without the file, or a file that differs from the one recorded for the same
/// version; all with exit code 2, and nothing is changed.
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let recorded = read_record(&root.join(RECORD))?;

    writer::check_place(root.dir())?;
    let mut progress = Progress::start("fetch");
    let scratch = Scratch::anywhere()
        .map_err(|error| Stop::io("cannot make a temporary directory", &error))?;
    let archive = npm::pack(&recorded.package, &args.version, scratch.path())?;
    progress.begin("read");
    let package = archive::open(&archive, &recorded)?;
    let pulled = recorded.at(&package.version, package.description.as_bytes());
    check(&pulled, &recorded)?;
    let after = Counts::of(&package.description).ok_or_else(|| {
        Stop::usage(format_args!(
            "{} of {} {} is not an OpenAPI description in JSON",
            pulled.file, pulled.package, pulled.version
        ))
        .help("nothing was changed")
    })?;

    let path = root.join("spec").join(DESCRIPTION);
    let before = fs::read_to_string(&path)
        .ok()
        .and_then(|text| Counts::of(&text));
    progress.begin("write");
    let plan = plan(root, &path, &package, &pulled)?;
    plan.apply(root.dir())?;
    let times = progress.finish();
    Ok(Done::well(format!(
        "{}time              {times}\n",
        summarise(&recorded, &pulled, before, after, &plan, root)
    )))
}

/// Returns the description of a version, for a comparison. Nothing is written.
///
/// # Errors
///
/// As for [`run`].
pub(crate) fn description(root: &Root, version: &str) -> Result<String, Stop> {
    let recorded = read_record(&root.join(RECORD))?;
    let scratch = Scratch::anywhere()
        .map_err(|error| Stop::io("cannot make a temporary directory", &error))?;
    let archive = npm::pack(&recorded.package, version, scratch.path())?;
    archive::open(&archive, &recorded).map(|package| package.description)
}

fn read_record(path: &Path) -> Result<Source, Stop> {
    let text = fs::read_to_string(path)
        .map_err(|error| Stop::io(format_args!("cannot read {RECORD}"), &error))?;
    Source::parse(&text).map_err(|what| {
        Stop::usage(format_args!("{RECORD} is not usable: {what}")).help(
            "it names package, version, file, sha256 and size; restore it from version control",
        )
    })
}

/// Checks the digest of the recorded version. A version is published once, so another digest means that somebody changed the
/// file, in this repository or upstream.
fn check(pulled: &Source, recorded: &Source) -> Result<(), Stop> {
    if pulled.version != recorded.version || pulled.sha256 == recorded.sha256 {
        return Ok(());
    }
    Err(Stop::usage(format_args!(
        "{} {} is not the file that was recorded: SHA-256 {}, recorded {}",
        pulled.package, pulled.version, pulled.sha256, recorded.sha256
    ))
    .help(format_args!(
        "nothing was changed; {RECORD} has the record: find out which of the two was changed"
    )))
}

fn plan(root: &Root, description: &Path, package: &Package, pulled: &Source) -> Result<Plan, Stop> {
    let mut plan = Plan::default();
    plan.file(description.to_owned(), &package.description)?;
    plan.file(root.join(LICENSE), &package.license)?;
    plan.file(root.join(RECORD), &pulled.render())?;
    Ok(plan)
}

/// The size of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counts {
    paths: usize,
    schemas: usize,
}

impl Counts {
    /// Counts; `None` unless the text is an OpenAPI description in JSON.
    fn of(description: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(description).ok()?;
        value.get("openapi")?.as_str()?;
        let members = |pointer: &str| {
            value
                .pointer(pointer)?
                .as_object()
                .map(serde_json::Map::len)
        };
        Some(Self {
            paths: members("/paths")?,
            schemas: members("/components/schemas").unwrap_or(0),
        })
    }
}

fn summarise(
    recorded: &Source,
    pulled: &Source,
    before: Option<Counts>,
    after: Counts,
    plan: &Plan,
    root: &Root,
) -> String {
    let was = |count_of: fn(Counts) -> usize| {
        before.map_or_else(|| "?".to_owned(), |before| count(count_of(before)))
    };
    let wrote: Vec<_> = plan
        .changes
        .iter()
        .map(|change| root.show(&change.path))
        .collect();
    let wrote = if wrote.is_empty() {
        "nothing, all files are up to date".to_owned()
    } else {
        wrote.join(", ")
    };
    format!(
        "{:<17} {} -> {}\n\
         size              {} -> {} bytes\n\
         paths             {} -> {}\n\
         schemas           {} -> {}\n\
         wrote             {wrote}\n",
        pulled.package,
        recorded.version,
        pulled.version,
        count(recorded.size),
        count(pulled.size),
        was(|counts| counts.paths),
        count(after.paths),
        was(|counts| counts.schemas),
        count(after.schemas),
    )
}
