//! The commands of this repository. They read and write files and call other programs; the generator does neither.
//!
//! Takes: the command line. Gives: an exit code: 0 success; 1 the checked condition does not hold (diagnostics of the generator,
//! `generated/` out of date); 2 usage error, or a file or program that could not be used.
//!
//! ```text
//! cargo xtask regenerate --check
//! ```

mod bench;
mod corpus;
mod explore;
mod inspect;
mod observe;
mod reference;
mod regenerate;
mod spec;
mod spec_diff;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use xtask_support::measure;
use xtask_support::root::Root;
use xtask_support::scratch;
use xtask_support::stop::{self, Done, Stop};

/// The generator allocates tokens by the million; with the allocator of glibc it takes 1.4 times as long. Huge pages are off: to
/// fill them with zeros costs more than they save, most of all on a machine that is short of memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Commands of the Octoforge repository.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    arg_required_else_help = true
)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate the crate in generated/ from spec/; or a crate from another OpenAPI description.
    Regenerate(regenerate::Args),
    /// Show one schema, operation or type: its description, its IR after each pass, its Rust.
    Inspect(inspect::Args),
    /// List where recorded answers of the service differ from the description.
    Observe(observe::Args),
    /// Report the changes between two descriptions, and what they break.
    SpecDiff(spec_diff::Args),
    /// Render the reference of the description as a static site.
    Reference(reference::Args),
    /// Benchmark generating, compiling and decoding against baselines of the same run.
    Bench(bench::Args),
    /// Generate, compile and call a crate for each description of a directory, and print what holds.
    Corpus(corpus::Args),
    /// Run the property tests with fresh seeds, for a given time.
    Explore(explore::Args),
    /// Run a command and print its CPU time and peak memory.
    #[command(hide = true)]
    Measure(measure::Args),
    /// Maintain the vendored description.
    #[command(subcommand)]
    Spec(spec::Command),
}

fn main() -> ExitCode {
    // Usage errors end here, with exit code 2 and the message of clap.
    let line = Line::parse();
    stop::exit(run(&line.command))
}

fn run(command: &Command) -> Result<Done, Stop> {
    scratch::watch_interrupts()?;
    let root = Root::find()?;
    match command {
        Command::Regenerate(args) => regenerate::run(args, &root, &octoforge_generator::generate),
        Command::Inspect(args) => inspect::run(args, &root),
        Command::Observe(args) => observe::run(args, &root),
        Command::Reference(args) => reference::run(args, &root),
        Command::SpecDiff(args) => spec_diff::run(args, &root),
        Command::Bench(args) => bench::run(args, &root),
        Command::Corpus(args) => corpus::run(args, &root),
        Command::Explore(args) => explore::run(args, &root),
        Command::Measure(args) => measure::run(args),
        Command::Spec(spec::Command::Pull(args)) => spec::pull::run(args, &root),
    }
}
