//! The benchmarks of this repository, started by `cargo xtask bench`: the cost of generating, compiling and decoding.
//!
//! Takes: the repository. Gives: medians and ratios of one run. Seconds differ between machines, and on one machine between
//! hours; ratios of benchmarks that take turns differ less, so goals are ratios. On a busy machine they still move by a tenth:
//! compare several runs before believing a small change.
//!
//! ```text
//! cargo xtask bench
//! cargo xtask bench --runs 5 --markdown --json figures.json
//! cargo xtask bench --competitors --only competitors    half an hour or more
//! cargo xtask bench --against HEAD~1                    the cost of a change
//! ```
//!
//! | module | takes → gives |
//! |---|---|
//! | [`suite`], [`reference`](mod@reference), [`competitors`], [`earlier`] | workspace → benchmarks; add one here |
//! | [`baseline`], [`documents`], [`copies`] | description → files that benchmarks work on |
//! | [`workspace`] | benchmark → CPU time and peak memory of a run |
//! | [`report`] | runs → tables and JSON; add ratios and goals here |

mod baseline;
mod benchmark;
mod calibrate;
mod competitors;
mod copies;
mod documents;
mod earlier;
mod reference;
mod report;
mod suite;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use xtask_support::progress::Progress;
use xtask_support::root::Root;
use xtask_support::scratch;
use xtask_support::stop::{self, Done, Stop};
use xtask_support::writer::Destination;

use self::benchmark::{Benchmark, Cold, Measured};
use self::report::{Machine, Results, Style, Values};
use self::workspace::Workspace;

/// The allocator of `cargo xtask`: the calibration is a ratio to what the generator takes there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Benchmark generating, compiling and decoding against baselines of the same run.
#[derive(Parser)]
#[command(
    name = "cargo xtask bench",
    bin_name = "cargo xtask bench",
    args_conflicts_with_subcommands = true
)]
struct Line {
    #[command(flatten)]
    args: Args,
    #[command(subcommand)]
    hidden: Option<Hidden>,
}

/// Commands that a benchmark runs.
#[derive(Subcommand)]
enum Hidden {
    /// Parse a JSON document several times.
    #[command(hide = true)]
    Calibrate(calibrate::Args),
}

/// Options of the benchmarks.
#[derive(clap::Args, Clone, Debug)]
struct Args {
    /// Number of runs of each benchmark
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// Print Markdown
    #[arg(long)]
    markdown: bool,
    /// Measure octocrab as well, and an application written with each; downloads dependencies, and takes long
    #[arg(long, alias = "rivals")]
    competitors: bool,
    /// Measure this revision of the repository as well, and compare with it
    #[arg(long, value_name = "REVISION")]
    against: Option<String>,
    /// Run only benchmarks whose key (in the JSON results) begins with this
    #[arg(
        long,
        value_name = "KEY",
        default_value = "",
        hide_default_value = true
    )]
    only: String,
    /// Write all runs to this file, as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

fn main() -> ExitCode {
    // Usage errors end here, with exit code 2 and the message of clap.
    let line = Line::parse();
    stop::exit(match &line.hidden {
        Some(Hidden::Calibrate(args)) => calibrate::run(args),
        None => run(&line.args),
    })
}

/// Sets up, measures and reports.
///
/// # Errors
///
/// Diagnostics of the generator (exit code 1); a benchmark fails, such as `regenerate --check` because `generated/` is out of
/// date, or files cannot be written (2).
fn run(args: &Args) -> Result<Done, Stop> {
    scratch::watch_interrupts()?;
    let root = Root::find()?;
    // Checked before minutes of measuring rather than after.
    let json = args.json.as_deref().map(Destination::at).transpose()?;
    let mut progress = Progress::start("set up");
    let workspace = open_workspace(&root)?;
    workspace.set_up(&root)?;
    let benchmarks = choose(args, &root, &workspace, &mut progress)?;
    let has_decoder = benchmarks.iter().any(|one| is_decoder(&workspace, one));
    progress.begin("build the programs");
    if has_decoder {
        workspace.build_decoder()?;
    }
    if benchmarks.iter().any(reference::is_nine) {
        workspace.set_up_nine()?;
    }
    if benchmarks.iter().any(competitors::decodes) {
        competitors::build_decoder(&workspace)?;
    }
    let measured = measure(args.runs, &workspace, &benchmarks, &mut progress)?;
    progress.finish();
    let results = Results {
        machine: Machine::this(&root)?,
        benchmarks: measured,
        values: match has_decoder {
            true => report::parse_values(&workspace.memory()?)?,
            false => Values::new(),
        },
        sizes: match args.competitors {
            true => competitors::sizes(&workspace)?,
            false => Vec::new(),
        },
        site: reference::site(&workspace, &benchmarks)?,
    };
    if let Some(json) = json {
        json.write(&report::to_json(&results))?;
    }
    let style = match args.markdown {
        true => Style::Markdown,
        false => Style::Plain,
    };
    Ok(Done::well(report::render(&results, style)))
}

fn open_workspace(root: &Root) -> Result<Workspace, Stop> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let bench = std::env::current_exe()
        .map_err(|error| Stop::io("cannot find the program that is running", &error))?;
    let workspace = Workspace::at(root.dir().to_owned(), cargo.into(), bench);
    match workspace.xtask.is_file() {
        true => Ok(workspace),
        false => Err(
            Stop::usage(format_args!("there is no {}", workspace.xtask.display()))
                .help("start the benchmarks by `cargo xtask bench`, which builds it"),
        ),
    }
}

/// Returns the benchmarks that the options ask for, with their files in place.
fn choose(
    args: &Args,
    root: &Root,
    workspace: &Workspace,
    progress: &mut Progress,
) -> Result<Vec<Benchmark>, Stop> {
    let mut benchmarks = suite::all(workspace);
    benchmarks.extend(reference::benchmarks(workspace));
    if args.competitors {
        progress.begin("download the competitors");
        workspace.fetch_competitors()?;
        benchmarks.extend(competitors::benchmarks(workspace));
    }
    if let Some(revision) = &args.against {
        progress.begin(format!("build {revision}"));
        earlier::set_up(workspace, root, revision)?;
        benchmarks.extend(earlier::benchmarks(workspace));
    }
    benchmarks.retain(|one| one.key.starts_with(&args.only));
    match benchmarks.is_empty() {
        false => Ok(benchmarks),
        true => Err(
            Stop::usage(format_args!("no benchmark has a key like {}", args.only))
                .help("some are run with --competitors or --against only"),
        ),
    }
}

fn measure(
    runs: u8,
    workspace: &Workspace,
    benchmarks: &[Benchmark],
    progress: &mut Progress,
) -> Result<Vec<Measured>, Stop> {
    for benchmark in benchmarks {
        progress.begin(benchmark.name.clone());
        workspace.warm(benchmark)?;
    }
    let mut measured: Vec<Measured> = benchmarks.iter().map(Measured::new).collect();
    for _ in 0..runs {
        // In turns, so that a machine that becomes slower does so for all of them.
        for (benchmark, measured) in benchmarks.iter().zip(&mut measured) {
            progress.begin(benchmark.name.clone());
            let (usage, phases) = workspace.measure(benchmark)?;
            measured.runs.push(usage);
            measured.phases.push(phases);
        }
    }
    Ok(measured)
}

/// `true` if the benchmark runs a program of `bench/decode`.
fn is_decoder(workspace: &Workspace, benchmark: &Benchmark) -> bool {
    benchmark.cold == Cold::Nothing && benchmark.program == workspace.built("decode")
}
