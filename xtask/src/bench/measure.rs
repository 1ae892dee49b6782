//! `cargo xtask measure`: what one command used. Not for people: `bench` calls it for every run.
//!
//! Takes: a command. Gives: its CPU seconds and its peak memory, as JSON. What the command prints goes to standard
//! error, so that standard output is the figures and nothing else.
//!
//! ```text
//! cargo xtask measure -- cargo check -p octoforge
//! {"user":10.52,"system":0.71,"peak":811794432}
//! ```
//!
//! It is a program of its own for two reasons. The system adds up what *all* children of a process used, so there
//! must be only one. And a child begins as a copy of its parent, whose memory counts as the child's: `bench` holds
//! the whole description, this program next to nothing.

use std::ffi::OsString;
use std::io;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::stop::{Done, Stop};

/// What `measure` is asked.
#[derive(clap::Args, Clone, Debug)]
pub(crate) struct Args {
    /// The program and its arguments
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// What a command used, with every program it started and waited for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Usage {
    /// Seconds of CPU in programs.
    user: f64,
    /// Seconds of CPU in the system on their behalf.
    system: f64,
    /// Bytes of memory (resident) that the largest of them held at its peak.
    pub(crate) peak: u64,
}

/// Runs the command.
///
/// # Errors
///
/// The command cannot be run or fails, or this system does not tell what it used (exit code 2).
pub(crate) fn run(args: &Args) -> Result<Done, Stop> {
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
    /// Seconds of CPU, in programs and in the system.
    pub(crate) fn cpu(self) -> f64 {
        self.user + self.system
    }

    fn to_json(self) -> Value {
        json!({ "user": self.user, "system": self.system, "peak": self.peak })
    }

    /// Reads what [`run`] printed.
    pub(crate) fn from_json(text: &str) -> Option<Self> {
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

    // Elsewhere than on Apple's systems, memory is told in units of 1,024 bytes.
    const UNIT: u64 = if cfg!(target_vendor = "apple") {
        1
    } else {
        1024
    };
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)
        .map_err(|errno| Stop::io("cannot tell what the command used", &errno.into()))?;
    // Microseconds of a measurement are far from where a float loses them.
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
        Stop::usage("this system does not tell what another program used")
            .help("measure on Linux or macOS"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_read_back() {
        let usage = Usage {
            user: 10.523_417,
            system: 0.71,
            peak: 811_794_432,
        };
        assert_eq!(Usage::from_json(&usage.to_json().to_string()), Some(usage));
        assert!((usage.cpu() - 11.233_417).abs() < 1e-9);
    }

    #[test]
    fn other_text_is_not_taken_for_figures() {
        for text in ["", "{}", "{\"user\":1.0,\"system\":\"x\",\"peak\":1}", "[]"] {
            assert_eq!(Usage::from_json(text), None, "{text}");
        }
    }
}
