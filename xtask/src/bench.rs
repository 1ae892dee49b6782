//! `cargo xtask bench`: builds and runs the benchmarks, which are a package of their own (`bench/`), so that no other command
//! waits for them to be compiled.
//!
//! Takes: arguments for the benchmarks. Gives: their output and exit code, unchanged.
//!
//! ```text
//! cargo xtask bench --help
//! cargo xtask bench --only regenerate
//! ```

use std::ffi::OsString;
use std::process::{Command, ExitStatus};

use xtask_support::root::Root;
use xtask_support::stop::{Done, Stop};

/// Exit code if the benchmarks were ended by a signal and have none.
const ENDED: u8 = 2;

/// Arguments of `bench`. Its help is that of the benchmarks.
#[derive(clap::Args, Clone, Debug)]
#[command(disable_help_flag = true)]
pub(crate) struct Args {
    /// Options of the benchmarks; `--help` lists them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    options: Vec<OsString>,
}

/// Runs the command.
///
/// # Errors
///
/// Cargo cannot be run (exit code 2). What the benchmarks themselves report is on standard error already.
pub(crate) fn run(args: &Args, root: &Root) -> Result<Done, Stop> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--profile", "xtask", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .args(["--package", "octoforge-bench", "--"])
        .args(&args.options)
        .status()
        .map_err(|error| Stop::io("cannot run cargo", &error))?;
    Ok(Done {
        text: String::new(),
        exit: code(status),
    })
}

fn code(status: ExitStatus) -> u8 {
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    code.unwrap_or(ENDED)
}
