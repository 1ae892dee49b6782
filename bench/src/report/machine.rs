//! The environment of a run: rustc version, number of CPUs, operating system.
//!
//! ```text
//! rustc 1.95.0 (59807616e 2026-04-14), 2 CPUs, linux x86_64
//! ```

use std::env;
use std::fmt;
use std::process::Command;
use std::thread::available_parallelism;

use serde_json::{Value, json};

use xtask_support::root::Root;
use xtask_support::stop::Stop;
use xtask_support::text::some;

/// The environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    /// The output of `rustc --version`.
    pub(crate) rustc: String,
    /// Number of CPUs.
    pub(crate) cpus: usize,
    /// Operating system and architecture.
    pub(crate) system: String,
}

impl Machine {
    /// Returns the environment of this process.
    ///
    /// # Errors
    ///
    /// rustc cannot be run.
    pub(crate) fn this(root: &Root) -> Result<Self, Stop> {
        let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let output = Command::new(rustc)
            .arg("--version")
            .current_dir(root.dir())
            .output()
            .map_err(|error| Stop::io("cannot run rustc", &error))?;
        Ok(Self {
            rustc: String::from_utf8_lossy(&output.stdout).trim().to_owned(),
            cpus: available_parallelism().map_or(1, usize::from),
            system: format!("{} {}", env::consts::OS, env::consts::ARCH),
        })
    }

    /// Returns it as JSON.
    pub(crate) fn to_json(&self) -> Value {
        json!({ "rustc": self.rustc, "cpus": self.cpus, "system": self.system })
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, {}, {}",
            self.rustc,
            some(self.cpus, "CPU"),
            self.system
        )
    }
}
