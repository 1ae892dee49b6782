//! `calibrate`, a hidden command: parses a JSON document several times and drops the result.
//!
//! It is measured beside the benchmarks that have goals: a machine on which it runs twice as fast runs the rest about twice as
//! fast as well, so goals are ratios to it and hold on any machine.
//!
//! ```text
//! cargo xtask bench calibrate spec/api.github.com.json
//! ```

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;

use serde_json::Value;

use xtask_support::stop::{Done, Stop};

/// Number of times that one run parses the document: half a second of work or more.
pub(crate) const TIMES: u32 = 10;

/// Arguments of `calibrate`.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// The document
    file: PathBuf,
}

/// Runs the command.
///
/// # Errors
///
/// The file cannot be read, or is not JSON (exit code 2).
pub(crate) fn run(args: &Args) -> Result<Done, Stop> {
    let file = args.file.display();
    let text = fs::read(&args.file)
        .map_err(|error| Stop::io(format_args!("cannot read {file}"), &error))?;
    for _ in 0..TIMES {
        let value: Value = serde_json::from_slice(&text)
            .map_err(|error| Stop::usage(format_args!("{file} is not JSON: {error}")))?;
        black_box(&value);
    }
    Ok(Done::well(format!("parsed {file} {TIMES} times\n")))
}
