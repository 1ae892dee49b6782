//! The directory that the crate is written to.
//!
//! Takes: nothing, for `generated/`, or the directory of `--out`. Gives: settings of the writer and the generator for it.
//!
//! ```text
//! --out ../pets    ../pets is missing, empty, or written by an earlier run; otherwise an error
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use octoforge_generator::Layout;

use xtask_support::root::Root;
use xtask_support::stop::Stop;
use xtask_support::writer::{self, Strangers, owned};

/// The target of a run.
#[derive(Debug)]
pub(crate) struct Target {
    /// The crate's directory.
    pub(crate) dir: PathBuf,
    /// An existing directory on the same file system, for staged files.
    pub(crate) stage_in: PathBuf,
    /// A member of this workspace, or a crate of its own.
    pub(crate) layout: Layout,
    /// The treatment of files that were not emitted.
    pub(crate) strangers: Strangers,
}

impl Target {
    /// Returns `generated/`, in which all files are emitted.
    pub(crate) fn member(root: &Root) -> Self {
        Self {
            dir: root.join("generated"),
            stage_in: root.dir().to_owned(),
            layout: Layout::Member,
            strangers: Strangers::Replace,
        }
    }

    /// Returns a crate of its own in `dir`.
    ///
    /// # Errors
    ///
    /// `dir` holds files and was not written by an earlier run.
    pub(crate) fn standalone(root: &Root, dir: &Path) -> Result<Self, Stop> {
        check_free(dir)?;
        let (existing, rest) = writer::existing(dir)
            .map_err(|error| Stop::io(format_args!("cannot use {}", dir.display()), &error))?;
        let absolute = existing.join(rest);
        let runtime = root.join("runtime");
        let runtime = runtime.canonicalize().unwrap_or(runtime);
        // On Windows, there is no relative path between two drives; then the path is absolute.
        let path = pathdiff::diff_paths(&runtime, &absolute).unwrap_or(runtime);
        Ok(Self {
            dir: dir.to_owned(),
            stage_in: existing,
            layout: Layout::Standalone {
                runtime: path.display().to_string().replace('\\', "/"),
            },
            strangers: Strangers::Refuse,
        })
    }
}

/// Checks that a directory is missing or empty, or has an emitted manifest.
fn check_free(dir: &Path) -> Result<(), Stop> {
    let free = match fs::read_dir(dir) {
        Ok(mut entries) => {
            entries.next().is_none()
                || owned::is_emitted_at(&dir.join("Cargo.toml")).unwrap_or(false)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => {
            return Err(Stop::io(
                format_args!("cannot use {}", dir.display()),
                &error,
            ));
        }
    };
    if free {
        return Ok(());
    }
    Err(Stop::usage(format_args!(
        "{} holds files, but no crate that this command wrote",
        dir.display()
    ))
    .help(format_args!(
        "name an empty or a new directory, or one whose Cargo.toml has {:?} in its first line",
        owned::MARK
    )))
}
