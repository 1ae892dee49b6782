//! `cargo xtask measure`, a hidden command: the CPU time and peak memory of another command. Benchmarks call it for every run.
//!
//! Takes: a command. Gives: figures as JSON. Output of the command goes to standard error, so that standard output has the figures
//! alone.
//!
//! ```text
//! cargo xtask measure -- cargo check -p octoforge
//! {"user":10.52,"system":0.71,"peak":811794432}
//! ```
//!
//! It runs as a process of its own for two reasons. The system adds up the usage of *all* children of a process, so there must
//! be only one. And a child begins as a copy of its parent, whose memory counts as the child's: a process that benchmarks holds
//! the whole description, this one next to nothing.

use std::ffi::OsString;
use std::io;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::stop::{Done, Stop};

/// Arguments of `measure`.
#[derive(clap::Args, Clone, Debug)]
pub struct Args {
    /// The program and its arguments
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// The usage of a command, with every program that it started and waited for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usage {
    /// Seconds of CPU time in user mode.
    user: f64,
    /// Seconds of CPU time in the kernel.
    system: f64,
    /// Peak resident memory of the largest process, in bytes.
    pub peak: u64,
}

/// Runs the command.
///
/// # Errors
///
/// The command cannot be run or fails, or this system does not report usage (exit code 2).
pub fn run(args: &Args) -> Result<Done, Stop> {
    let Some((program, arguments)) = args.command.split_first() else {
        return Err(Stop::usage("no command to measure"));
    };
    let shown = program.display();
    let status = Command::new(program)
        .args(arguments)
        .stdout(Stdio::from(io::stderr()))
        .status()
        .map_err(|error| Stop::io(format_args!("cannot run {shown}"), &error))?;
    if !status.success() {
        return Err(Stop::usage(format_args!("{shown} failed: {status}")));
    }
    Ok(Done::well(format!("{}\n", of_children()?.to_json())))
}

impl Usage {
    /// Returns the seconds of CPU time, in user mode and in the kernel.
    pub fn cpu(self) -> f64 {
        self.user + self.system
    }

    fn to_json(self) -> Value {
        json!({ "user": self.user, "system": self.system, "peak": self.peak })
    }

    /// Parses the output of [`run`].
    pub fn from_json(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        Some(Self {
            user: value.get("user")?.as_f64()?,
            system: value.get("system")?.as_f64()?,
            peak: value.get("peak")?.as_u64()?,
        })
    }
}

#[cfg(unix)]
fn of_children() -> Result<Usage, Stop> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::{TimeVal, TimeValLike as _};

    // Except on Apple's systems, the unit is 1,024 bytes.
    const UNIT: u64 = if cfg!(target_vendor = "apple") {
        1
    } else {
        1024
    };
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .map_err(|errno| Stop::io("cannot read the usage of the command", &errno.into()))?;
    // An `f64` holds the microseconds of any realistic run exactly.
    let seconds = |time: TimeVal| time.num_microseconds() as f64 / 1e6;
    Ok(Usage {
        user: seconds(usage.user_time()),
        system: seconds(usage.system_time()),
        peak: u64::try_from(usage.max_rss()).unwrap_or_default() * UNIT,
    })
}

#[cfg(not(unix))]
fn of_children() -> Result<Usage, Stop> {
    Err(
        Stop::usage("this system does not report the usage of other programs")
            .help("measure on Linux or macOS"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_figures_are_parsed() {
        let usage = Usage {
            user: 10.523_417,
            system: 0.71,
            peak: 811_794_432,
        };
        assert_eq!(Usage::from_json(&usage.to_json().to_string()), Some(usage));
        assert!((usage.cpu() - 11.233_417).abs() < 1e-9);
    }

    #[test]
    fn other_text_is_not_parsed_as_figures() {
        for text in ["", "{}", "{\"user\":1.0,\"system\":\"x\",\"peak\":1}", "[]"] {
            assert_eq!(Usage::from_json(text), None, "{text}");
        }
    }
}
