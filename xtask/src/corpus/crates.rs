//! The packages of a description, compiled in a workspace that is kept, so that a second run compiles what changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use octoforge_wire::package::{Packages, workspace};
use xtask_support::root::Root;
use xtask_support::stop::Stop;

/// Name of the package of every description: each replaces the one before.
const NAME: &str = "described";

/// The workspace.
pub(super) struct Workspace {
    root: PathBuf,
    dir: PathBuf,
}

impl Workspace {
    /// Creates the workspace below `target/`.
    pub(super) fn new(root: &Root) -> Result<Self, Stop> {
        let dir = root.join("target/corpus");
        let this = Self {
            root: root.join(""),
            dir,
        };
        this.write("Cargo.toml", &workspace([NAME]))?;
        // The versions that this workspace is tested with, which are downloaded.
        let lock = root.join("Cargo.lock");
        let lock = fs::read_to_string(&lock)
            .map_err(|error| Stop::io(format_args!("cannot read {}", lock.display()), &error))?;
        this.write("Cargo.lock", &lock)?;
        Ok(this)
    }

    /// Returns the directory of this repository.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the name of the package of the crate.
    pub(super) fn name() -> &'static str {
        NAME
    }

    /// Writes the packages of a description in place of those of the one before.
    pub(super) fn put(&self, packages: &Packages) -> Result<(), Stop> {
        let dir = self.dir.join(NAME);
        if dir.exists() {
            fs::remove_dir_all(&dir).map_err(|error| {
                Stop::io(format_args!("cannot remove {}", dir.display()), &error)
            })?;
        }
        for (path, text) in &packages.files {
            self.write(&format!("{NAME}/{path}"), text)?;
        }
        Ok(())
    }

    fn write(&self, path: &str, text: &str) -> Result<(), Stop> {
        let path = self.dir.join(path);
        let failed = |error| Stop::io(format_args!("cannot write {}", path.display()), &error);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        fs::write(&path, text).map_err(failed)
    }

    /// Runs cargo in the workspace; warnings are errors.
    pub(super) fn cargo(&self, arguments: &[&str]) -> Result<Output, Stop> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Command::new(cargo)
            .args(arguments)
            .current_dir(&self.dir)
            .env("CARGO_TARGET_DIR", self.dir.join("target"))
            .env("RUSTFLAGS", "-Dwarnings")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .map_err(|error| Stop::io("cannot run cargo", &error))
    }

    /// Runs the program that holds the crate against a description, and returns its table.
    pub(super) fn hold(&self, description: &Path) -> Result<Output, Stop> {
        let program = self.dir.join("target/debug").join(format!("wire-{NAME}"));
        Command::new(&program)
            .arg(description)
            .output()
            .map_err(|error| Stop::io(format_args!("cannot run {}", program.display()), &error))
    }
}
