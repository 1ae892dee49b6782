//! `cargo xtask calibrate`: reads a JSON document several times and does nothing with it. Not for people: `bench` measures
//! it beside what has goals, since a machine that does this twice as fast does the rest about twice as fast too.
//!
//! Takes: a file. Gives: how often it was read.
//!
//! ```text
//! cargo xtask measure -- cargo xtask calibrate spec/api.github.com.json
//! ```

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;

use serde_json::Value;

use super::subject::CALIBRATION_TIMES;
use crate::stop::{Done, Stop};

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
/// The file cannot be read, or is no JSON (exit code 2).
pub(crate) fn run(args: &Args) -> Result<Done, Stop> {
    let file = args.file.display();
    let text = fs::read(&args.file)
        .map_err(|error| Stop::io(format_args!("cannot read {file}"), &error))?;
    for _ in 0..CALIBRATION_TIMES {
        let value: Value = serde_json::from_slice(&text)
            .map_err(|error| Stop::usage(format_args!("{file} is no JSON: {error}")))?;
        black_box(&value);
    }
    Ok(Done::well(format!(
        "read {file} {CALIBRATION_TIMES} times\n"
    )))
}
