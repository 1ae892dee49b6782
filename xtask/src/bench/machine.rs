//! What figures are of: the compiler and the machine.
//!
//! Takes: the compiler that cargo uses here. Gives: one line.
//!
//! ```text
//! rustc 1.95.0 (59807616e 2026-04-14), 2 CPUs, linux x86_64
//! ```

use std::env;
use std::fmt;
use std::process::Command;
use std::thread::available_parallelism;

use serde_json::{Value, json};

use crate::root::Root;
use crate::stop::Stop;
use crate::text::some;

/// The machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Machine {
    /// What the compiler says of itself.
    pub(super) rustc: String,
    /// How many programs run at once.
    pub(super) cpus: usize,
    /// System and architecture.
    pub(super) system: String,
}

impl Machine {
    /// The one this runs on.
    ///
    /// # Errors
    ///
    /// The compiler cannot be asked.
    pub(super) fn this(root: &Root) -> Result<Self, Stop> {
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

    /// The same, for programs.
    pub(super) fn to_json(&self) -> Value {
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
