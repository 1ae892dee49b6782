//! `spec-diff --bench`: compares each of several releases of the vendored package with the next.
//!
//! Takes: npm. Gives: a table of the changes, of completeness, and of the cost beside parsing the two documents alone.
//! `docs/spec-diff.md` has the last one.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use octoforge_diff::Tally;

use super::comparison::compare;
use super::origin;
use super::report::Report;
use crate::spec::pull;
use xtask_support::measure::Usage;
use xtask_support::root::Root;
use xtask_support::scratch::Scratch;
use xtask_support::stop::{Done, Stop};
use xtask_support::text::count;

/// The releases to compare. The last pair differs in its version alone.
const PAIRS: [[&str; 2]; 5] = [
    ["19.1.0", "20.0.0"],
    ["20.0.0", "21.0.0"],
    ["21.0.0", "22.0.0"],
    ["22.0.0", "23.0.2"],
    ["23.0.1", "23.0.2"],
];

/// Downloads the releases and compares them.
///
/// # Errors
///
/// No npm, no network, or a release that cannot be read.
pub(super) fn run(root: &Root) -> Result<Done, Stop> {
    let scratch = Scratch::anywhere()
        .map_err(|error| Stop::io("cannot make a temporary directory", &error))?;
    let mut text = String::from(
        "| pair | operations | schemas | webhooks | facts | wire: break, risk, open | Rust: major, minor | \
         unclassified | complete | CPU s | peak MB | parsing alone |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    let mut exit = 0;
    for [from, to] in PAIRS {
        let [one, other] = [fetch(root, &scratch, from)?, fetch(root, &scratch, to)?];
        let named = [one.display().to_string(), other.display().to_string()];
        let (base, head) = origin::both(root, Some(&named[0]), Some(&named[1]))?;
        let report = compare(root, None, &base, &head)?;
        exit = exit.max(report.exit(&[])?);
        let whole = measure(&["--format", "markdown"], &named)?;
        let parsing = measure(&["--parse-only"], &named)?;
        row(&mut text, &report, [from, to], [whole, parsing]);
    }
    Ok(Done { text, exit })
}

/// Returns the path of a release's description, which is downloaded once.
fn fetch(root: &Root, scratch: &Scratch, version: &str) -> Result<PathBuf, Stop> {
    let path = scratch.path().join(format!("{version}.json"));
    if !path.is_file() {
        let description = pull::description(root, version)?;
        std::fs::write(&path, description)
            .map_err(|error| Stop::io(format_args!("cannot write {}", path.display()), &error))?;
    }
    Ok(path)
}

/// Measures one comparison by this program.
fn measure(options: &[&str], files: &[String; 2]) -> Result<Usage, Stop> {
    let ourselves = std::env::current_exe()
        .map_err(|error| Stop::io("cannot find the program that is running", &error))?;
    let output = Command::new(&ourselves)
        .args(["measure", "--"])
        .arg(&ourselves)
        .arg("spec-diff")
        .args(options)
        .args(files)
        .output()
        .map_err(|error| Stop::io("cannot run this program", &error))?;
    Usage::from_json(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| Stop::usage("a comparison could not be measured"))
}

fn row(text: &mut String, report: &Report, [from, to]: [&str; 2], [whole, parsing]: [Usage; 2]) {
    let summary = &report.summary;
    let tally = |tally: Tally| {
        format!(
            "+{} −{} ~{}",
            count(tally.added),
            count(tally.removed),
            count(tally.changed)
        )
    };
    let number = |map: &std::collections::BTreeMap<&str, usize>, name: &str| {
        count(map.get(name).copied().unwrap_or_default())
    };
    // An `f64` holds any realistic number of bytes exactly.
    let megabytes = |usage: Usage| usage.peak as f64 / 1e6;
    // Writing into a String cannot fail.
    let _ = writeln!(
        text,
        "| {from} → {to} | {} | {} | {} | {} | {}, {}, {} | {}, {} | {} | {} | {:.2} | {:.0} | {:.2} s, {:.0} MB |",
        tally(summary.counts.operations),
        tally(summary.counts.schemas),
        tally(summary.counts.webhooks),
        count(report.facts.len()),
        number(&summary.wire, "break"),
        number(&summary.wire, "risk"),
        number(&summary.wire, "open"),
        number(&summary.rust, "major"),
        number(&summary.rust, "minor"),
        summary.unclassified,
        if summary.complete { "yes" } else { "no" },
        whole.cpu(),
        megabytes(whole),
        parsing.cpu(),
        megabytes(parsing),
    );
}

/// Parses both documents and drops them: the lower bound of any comparison's cost.
///
/// # Errors
///
/// A file cannot be read or parsed.
pub(super) fn parse(files: [Option<&str>; 2]) -> Result<Done, Stop> {
    let mut parsed = Vec::new();
    for file in files.into_iter().flatten() {
        let text = std::fs::read_to_string(Path::new(file))
            .map_err(|error| Stop::io(format_args!("cannot read {file}"), &error))?;
        let value =
            octoforge_generator::parse_document(&text, octoforge_generator::File::Description);
        parsed.push(value.map_err(|found| Stop::usage(found.to_string()))?);
    }
    Ok(Done::well(format!("{} documents\n", parsed.len())))
}
