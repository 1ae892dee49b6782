//! The directory that is measured in, and how commands are run in it.
//!
//! Takes: the repository. Gives: runs of commands that start from the same state each time. What is in it is written by
//! `furnish`.
//!
//! ```text
//! target/bench/derives/    the types of the crate with Clone, Debug, PartialEq
//! target/bench/bare/       the types alone
//! target/bench/derived/    what the documents are made of, with Serialize and Deserialize
//! target/bench/decode/     programs that decode them, and the documents
//! target/bench/growth/     the description, and the same with everything in it twice
//! target/bench/before/     the repository as it was at the revision of `--against`
//! target/bench/build/      what cargo builds here, apart from everybody's own target/
//! ```

mod furnish;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::measure::Usage;
use super::outcome::{check_alone, succeed};
use super::phases::{self, Phases};
use super::subject::{Cold, Subject};
use crate::inputs::DESCRIPTION;
use crate::stop::Stop;

/// What changes how rustc is called or what it does: a measurement is of neither a wrapper nor somebody's own flags.
const UNSET: &[&str] = &[
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "CARGO_BUILD_RUSTC_WRAPPER",
    "CARGO_BUILD_RUSTC_WORKSPACE_WRAPPER",
];

/// What keeps glibc from giving memory back to the system after each document and asking for it anew: whether it does
/// goes by the largest block so far, and costs up to half as much as the decoding. Other allocators do not know the names.
const SETTLED: &[&str] = &["MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_"];

/// The directory.
#[derive(Clone, Debug)]
pub(super) struct Workshop {
    /// The repository.
    pub(super) root: PathBuf,
    /// The cargo that runs this program.
    pub(super) cargo: PathBuf,
    /// This program.
    pub(super) ourselves: PathBuf,
    /// The floor of types with derives.
    pub(super) derives: PathBuf,
    /// The floor of bare types.
    pub(super) bare: PathBuf,
    /// The types that `serde` reads and writes.
    pub(super) derived: PathBuf,
    /// The programs that decode, and the documents.
    pub(super) decode: PathBuf,
    /// The description, and the same with everything in it twice.
    pub(super) growth: PathBuf,
    /// What others offer for the same work, as dependencies.
    pub(super) rivals: PathBuf,
    /// The repository as it was.
    pub(super) before: PathBuf,
    dir: PathBuf,
    build: PathBuf,
}

impl Workshop {
    /// The workshop of a repository, as yet empty.
    pub(super) fn at(root: PathBuf, cargo: PathBuf, ourselves: PathBuf) -> Self {
        let dir = root.join("target/bench");
        Self {
            derives: dir.join("derives"),
            bare: dir.join("bare"),
            derived: dir.join("derived"),
            decode: dir.join("decode"),
            growth: dir.join("growth"),
            rivals: dir.join("rivals"),
            before: dir.join("before"),
            build: dir.join("build"),
            dir,
            root,
            cargo,
            ourselves,
        }
    }

    /// What cargo says of an application.
    ///
    /// # Errors
    ///
    /// It cannot be run, or fails.
    pub(super) fn tree(&self, app: &str) -> Result<String, Stop> {
        let mut tree = self.command(&self.cargo, &self.app(app));
        let output = succeed(
            tree.args([
                "tree",
                "--offline",
                "--edges",
                "normal,build",
                "--prefix",
                "none",
            ]),
            "cargo tree",
        )?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// The vendored description.
    pub(super) fn description(&self) -> PathBuf {
        self.root.join("spec").join(DESCRIPTION)
    }

    /// Where an application is.
    pub(super) fn app(&self, name: &str) -> PathBuf {
        self.dir.join(format!("app-{name}"))
    }

    /// Builds the programs that decode, in one of the two directories that have some.
    ///
    /// # Errors
    ///
    /// It cannot be built.
    pub(super) fn build_decoder(&self, dir: &Path) -> Result<(), Stop> {
        let mut build = self.command(&self.cargo, dir);
        succeed(build.args(["build", "--release"]), "cargo build").map(drop)
    }

    /// One of the programs that decode, once they are built.
    pub(super) fn built(&self, name: &str) -> PathBuf {
        self.build.join("release").join(name)
    }

    /// This program as it was, once it is built.
    pub(super) fn built_before(&self) -> PathBuf {
        self.build.join("xtask").join("xtask")
    }

    /// What one decoded value takes, as the program says it.
    ///
    /// # Errors
    ///
    /// It cannot be run, or fails.
    pub(super) fn memory(&self) -> Result<String, Stop> {
        let mut command = self.command(&self.built("memory"), &self.decode);
        let output = succeed(command.arg("."), "memory")?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs a subject once without measuring: builds its dependencies, and fills the system's caches.
    ///
    /// # Errors
    ///
    /// It cannot be run, or fails.
    pub(super) fn warm(&self, subject: &Subject) -> Result<(), Stop> {
        // What is built from nothing has no dependencies that could be built before.
        if matches!(subject.cold, Cold::Everything(_)) {
            return Ok(());
        }
        let mut command = self.command(&subject.program, &subject.dir);
        succeed(command.args(&subject.arguments), &subject.name).map(drop)
    }

    /// Runs a subject and measures it.
    ///
    /// # Errors
    ///
    /// It cannot be run, or fails, or does more or less than it should.
    pub(super) fn measure(&self, subject: &Subject) -> Result<(Usage, Phases), Stop> {
        self.forget(subject)?;
        let mut command = self.command(&self.ourselves, &subject.dir);
        command
            .args(["measure", "--"])
            .arg(&subject.program)
            .args(&subject.arguments);
        let output = succeed(&mut command, &subject.name)?;
        let said = String::from_utf8_lossy(&output.stderr);
        if let Cold::Package(package) = subject.cold {
            check_alone(&said, package)?;
        }
        let printed = String::from_utf8_lossy(&output.stdout);
        let usage = Usage::from_json(&printed).ok_or_else(|| {
            Stop::usage(format_args!("{} was not measured: {printed}", subject.name))
        })?;
        Ok((usage, phases::read(&said)))
    }

    fn forget(&self, subject: &Subject) -> Result<(), Stop> {
        match &subject.cold {
            Cold::Nothing => Ok(()),
            Cold::Package(package) => {
                let mut clean = self.command(&self.cargo, &subject.dir);
                succeed(clean.args(["clean", "--package", package]), "cargo clean").map(drop)
            }
            Cold::Everything(dir) if dir.exists() => fs::remove_dir_all(dir)
                .map_err(|error| Stop::io(format_args!("cannot remove {}", dir.display()), &error)),
            Cold::Everything(_) => Ok(()),
        }
    }

    pub(super) fn command(&self, program: &Path, dir: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(dir)
            .env("CARGO_TARGET_DIR", &self.build)
            // What the last compilation left behind would make the next one cheaper than a user's first.
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never");
        UNSET.iter().for_each(|name| {
            command.env_remove(name);
        });
        if dir == self.decode || dir == self.rivals {
            command.envs(SETTLED.iter().map(|name| (*name, "1073741824")));
        }
        command
    }
}
