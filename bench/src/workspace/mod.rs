//! The directory that benchmarks run in, and how a command is run and measured there.
//!
//! Takes: the repository. Gives: runs of commands that start from the same state each time. `setup` writes the files.
//!
//! ```text
//! target/bench/derives/      baseline crate: the types of the emitted crate with Clone, Debug, PartialEq
//! target/bench/bare/         baseline crate: the types alone
//! target/bench/documents/    the documents, and the types with Serialize and Deserialize to decode them to
//! target/bench/growth/       the description, and the description twice and nine times over
//! target/bench/reference/    sites of these descriptions
//! target/bench/earlier/      the repository at the revision of `--against`
//! target/bench/build/        build output of the benchmarks
//! bench/competitors/         programs with octocrab and without; built from the repository itself
//! ```

mod outcome;
mod phases;
mod setup;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask_support::inputs::DESCRIPTION;
use xtask_support::measure::Usage;
use xtask_support::stop::Stop;

use self::outcome::check_alone;
pub(crate) use self::outcome::succeed;
use crate::benchmark::{Benchmark, Cold, Phases};

/// Files in [`Workspace::growth`]: the description once, twice and nine times over.
pub(crate) const SPEC_ONCE: &str = "once.json";
pub(crate) const SPEC_TWICE: &str = "twice.json";
pub(crate) const SPEC_NINE: &str = "nine.json";

/// File in [`Workspace::documents`]: the types with Serialize and Deserialize.
const SERDE_TYPES: &str = "types.rs";
/// Environment variable by which `bench/decode/build.rs` finds that file.
const SERDE_TYPES_VARIABLE: &str = "OCTOFORGE_BENCH_TYPES";
/// The package with the programs that decode.
const DECODE_PACKAGE: &str = "octoforge-bench-decode";

/// Variables that change how rustc is called. They are unset: a wrapper or somebody's own flags are not to be measured.
const UNSET: &[&str] = &[
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "CARGO_BUILD_RUSTC_WRAPPER",
    "CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER",
];

/// Variables that keep glibc from returning memory to the system after each document. Whether it does depends on the largest
/// block so far, and costs up to half as much as decoding. Other allocators ignore the variables.
const MALLOC: &[&str] = &["MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"];

/// The directories and programs that benchmarks use.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    /// The repository.
    pub(crate) root: PathBuf,
    /// The cargo that started this program.
    pub(crate) cargo: PathBuf,
    /// This program.
    pub(crate) bench: PathBuf,
    /// The program of `cargo xtask`, which is built beside this one.
    pub(crate) xtask: PathBuf,
    /// The baseline crate of types with derives.
    pub(crate) derives: PathBuf,
    /// The baseline crate of bare types.
    pub(crate) bare: PathBuf,
    /// The documents.
    pub(crate) documents: PathBuf,
    /// The description, once and several times over.
    pub(crate) growth: PathBuf,
    /// The sites that are rendered.
    pub(crate) sites: PathBuf,
    /// The cargo workspace with octocrab.
    pub(crate) competitors: PathBuf,
    /// The repository at an earlier revision.
    pub(crate) earlier: PathBuf,
    dir: PathBuf,
    build: PathBuf,
}

impl Workspace {
    /// Returns the workspace of the repository at `root`; `bench` is this program. Nothing is written.
    pub(crate) fn at(root: PathBuf, cargo: PathBuf, bench: PathBuf) -> Self {
        let dir = root.join("target/bench");
        let xtask = format!("xtask{}", std::env::consts::EXE_SUFFIX);
        Self {
            xtask: bench.with_file_name(xtask),
            derives: dir.join("derives"),
            bare: dir.join("bare"),
            documents: dir.join("documents"),
            growth: dir.join("growth"),
            sites: dir.join("reference"),
            earlier: dir.join("earlier"),
            build: dir.join("build"),
            competitors: root.join("bench/competitors"),
            dir,
            root,
            cargo,
            bench,
        }
    }

    /// Returns the path of the vendored description.
    pub(crate) fn description(&self) -> PathBuf {
        self.root.join("spec").join(DESCRIPTION)
    }

    /// Returns the target directory of an application.
    pub(crate) fn application_target(&self, package: &str) -> PathBuf {
        self.dir.join(package)
    }

    /// Returns the path of a program that was built in release mode.
    pub(crate) fn built(&self, name: &str) -> PathBuf {
        self.build.join("release").join(name)
    }

    /// Returns the path of the earlier revision's `xtask`.
    pub(crate) fn built_earlier(&self) -> PathBuf {
        self.target(&self.earlier).join("xtask").join("xtask")
    }

    /// Returns the target directory of commands that run in a directory. The earlier revision has its own: to cargo, a package
    /// at the same path within two workspaces is one, and the older files of the current runtime would count as compiled.
    fn target(&self, dir: &Path) -> PathBuf {
        match dir == self.earlier {
            true => self.dir.join("build-earlier"),
            false => self.build.clone(),
        }
    }

    /// Builds the programs that decode documents to the types of the emitted crate and of serde.
    ///
    /// # Errors
    ///
    /// They cannot be built.
    pub(crate) fn build_decoder(&self) -> Result<(), Stop> {
        self.build_package(&self.root, DECODE_PACKAGE)
    }

    /// Builds a package in release mode.
    ///
    /// # Errors
    ///
    /// It cannot be built.
    pub(crate) fn build_package(&self, dir: &Path, package: &str) -> Result<(), Stop> {
        let mut build = self.command(&self.cargo, dir);
        build.args(["build", "--release", "--package", package]);
        succeed(&mut build, "cargo build").map(drop)
    }

    /// Returns the size of decoded values in memory, as the program `memory` prints it.
    ///
    /// # Errors
    ///
    /// It cannot be run, or fails.
    pub(crate) fn memory(&self) -> Result<String, Stop> {
        let mut command = self.command(&self.built("memory"), &self.documents);
        let output = succeed(command.arg("."), "memory")?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs a benchmark once without measuring it, which builds its dependencies and fills the caches of the system.
    ///
    /// # Errors
    ///
    /// It cannot be run, or fails.
    pub(crate) fn warm(&self, benchmark: &Benchmark) -> Result<(), Stop> {
        // With a directory removed before each run, there are no dependencies to build ahead.
        if matches!(benchmark.cold, Cold::Everything(_)) {
            return Ok(());
        }
        let mut command = self.command(&benchmark.program, &benchmark.dir);
        succeed(command.args(&benchmark.arguments), &benchmark.name).map(drop)
    }

    /// Runs a benchmark and measures it.
    ///
    /// # Errors
    ///
    /// It cannot be run, fails, or compiles other packages than the one it is about.
    pub(crate) fn measure(&self, benchmark: &Benchmark) -> Result<(Usage, Phases), Stop> {
        self.clean(benchmark)?;
        let mut command = self.command(&self.xtask, &benchmark.dir);
        command
            .args(["measure", "--"])
            .arg(&benchmark.program)
            .args(&benchmark.arguments);
        let output = succeed(&mut command, &benchmark.name)?;
        let log = String::from_utf8_lossy(&output.stderr);
        if let Cold::Package(package) = benchmark.cold {
            check_alone(&log, package)?;
        }
        let printed = String::from_utf8_lossy(&output.stdout);
        let usage = Usage::from_json(&printed).ok_or_else(|| {
            Stop::usage(format_args!(
                "{} was not measured: {printed}",
                benchmark.name
            ))
        })?;
        Ok((usage, phases::parse(&log)))
    }

    /// Removes the output that must not be left from an earlier run.
    fn clean(&self, benchmark: &Benchmark) -> Result<(), Stop> {
        match &benchmark.cold {
            Cold::Nothing => Ok(()),
            Cold::Package(package) => {
                let mut clean = self.command(&self.cargo, &benchmark.dir);
                succeed(clean.args(["clean", "--package", package]), "cargo clean").map(drop)
            }
            Cold::Everything(dir) if dir.exists() => fs::remove_dir_all(dir)
                .map_err(|error| Stop::io(format_args!("cannot remove {}", dir.display()), &error)),
            Cold::Everything(_) => Ok(()),
        }
    }

    /// Returns a command in the environment that all benchmarks share.
    pub(crate) fn command(&self, program: &Path, dir: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(dir)
            .env("CARGO_TARGET_DIR", self.target(dir))
            .env(SERDE_TYPES_VARIABLE, self.documents.join(SERDE_TYPES))
            // Output of the last compilation would make the next one cheaper than a user's first.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never");
        UNSET.iter().for_each(|name| {
            command.env_remove(name);
        });
        if dir == self.documents {
            command.envs(MALLOC.iter().map(|name| (*name, "1073741824")));
        }
        command
    }
}
