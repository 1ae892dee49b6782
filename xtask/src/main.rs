//! The commands of this repository: everything that touches disk or other programs. The generator does neither.
//!
//! Takes: the command line. Gives: an exit code: 0 fine; 1 what was asked does not hold (the generator found
//! something, `generated/` differs); 2 usage, or a file or program that could not be used.
//!
//! ```text
//! cargo xtask regenerate --check
//! ```

mod bench;
mod excerpt;
mod explore;
mod findings;
mod inputs;
mod inspect;
mod progress;
mod regenerate;
mod root;
mod scratch;
mod spec;
mod spec_diff;
mod stop;
mod text;
mod visible;
mod writer;

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::root::Root;
use crate::stop::{Done, Stop};

/// A run makes and drops tokens by the million; with the allocator of glibc it takes 1.4 times as long. It is built without
/// huge pages: to fill one with zeros costs more than is won, most of all on a machine that was short of memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Turn spec/ into generated/, and keep both honest.
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
    /// Read spec/, write generated/; or the same for another OpenAPI document.
    Regenerate(regenerate::Args),
    /// Show one schema, operation or type: its description, its IR after each pass, its Rust.
    Inspect(inspect::Args),
    /// Say what changed between two descriptions, and what it breaks.
    SpecDiff(spec_diff::Args),
    /// Measure what generating and compiling cost, side by side.
    Bench(bench::Args),
    /// Run the property tests from fresh seeds, for a given time.
    Explore(explore::Args),
    /// Run a command and say what it used.
    #[command(hide = true)]
    Measure(bench::measure::Args),
    /// Read a JSON document several times and do nothing with it.
    #[command(hide = true)]
    Calibrate(bench::calibrate::Args),
    /// Work on the vendored description.
    #[command(subcommand)]
    Spec(spec::Command),
}

fn main() -> ExitCode {
    // Usage errors end here, with exit code 2 and clap's own text.
    let line = Line::parse();
    match run(&line.command).and_then(print) {
        Ok(code) => code,
        Err(stop) => {
            // Nothing can be said about a standard error that is gone.
            let _ = writeln!(std::io::stderr(), "{stop}");
            ExitCode::from(stop.exit)
        }
    }
}

fn run(command: &Command) -> Result<Done, Stop> {
    scratch::watch_interrupts()?;
    let root = Root::find()?;
    match command {
        Command::Regenerate(args) => regenerate::run(args, &root, &octoforge_generator::generate),
        Command::Inspect(args) => inspect::run(args, &root),
        Command::SpecDiff(args) => spec_diff::run(args, &root),
        Command::Bench(args) => bench::run(args, &root),
        Command::Explore(args) => explore::run(args, &root),
        Command::Measure(args) => bench::measure::run(args),
        Command::Calibrate(args) => bench::calibrate::run(args),
        Command::Spec(spec::Command::Pull(args)) => spec::pull::run(args, &root),
    }
}

/// Prints what a command gave. A reader that has seen enough (`| head`) is not a failure.
fn print(done: Done) -> Result<ExitCode, Stop> {
    let mut out = std::io::stdout().lock();
    match out
        .write_all(done.text.as_bytes())
        .and_then(|()| out.flush())
    {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Stop::io("cannot write to standard output", &error))
        }
        _ => Ok(ExitCode::from(done.exit)),
    }
}
