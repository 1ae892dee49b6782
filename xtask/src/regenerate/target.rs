//! Where the crate goes.
//!
//! Takes: nothing, for `generated/`, or the directory of `--out`. Gives: what the writer and the generator need to
//! know about the place.
//!
//! ```text
//! --out ../pets    ../pets is absent, empty, or was written by an earlier run; else nothing is touched
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use octoforge_generator::Layout;

use crate::root::Root;
use crate::stop::Stop;
use crate::writer::{Strangers, owned};

/// A place for a crate.
#[derive(Debug)]
pub(crate) struct Target {
    /// The crate's directory.
    pub(crate) dir: PathBuf,
    /// An existing directory on the same file system, for files on their way.
    pub(crate) stage_in: PathBuf,
    /// How the crate stands among others.
    pub(crate) layout: Layout,
    /// What to do with files that were not emitted.
    pub(crate) strangers: Strangers,
}

impl Target {
    /// `generated/`, all of which is emitted.
    pub(crate) fn member(root: &Root) -> Self {
        Self {
            dir: root.join("generated"),
            stage_in: root.dir().to_owned(),
            layout: Layout::Member,
            strangers: Strangers::Replace,
        }
    }

    /// A crate of its own in `dir`.
    ///
    /// # Errors
    ///
    /// `dir` holds something that no run has written.
    pub(crate) fn standalone(root: &Root, dir: &Path) -> Result<Self, Stop> {
        check_free(dir)?;
        let (existing, rest) = resolve(dir)
            .map_err(|error| Stop::io(format_args!("cannot use {}", dir.display()), &error))?;
        let absolute = existing.join(rest);
        let runtime = root.join("runtime");
        let runtime = runtime.canonicalize().unwrap_or(runtime);
        // Two disks of one machine may have no path between them; then the path is absolute.
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

/// A directory may be written if it is absent or empty, or if the manifest in it is ours.
fn check_free(dir: &Path) -> Result<(), Stop> {
    let free = match fs::read_dir(dir) {
        Ok(mut entries) => {
            entries.next().is_none() || owned::is_ours_at(&dir.join("Cargo.toml")).unwrap_or(false)
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
        "{} holds files, and no crate that this command wrote",
        dir.display()
    ))
    .help(format_args!(
        "name an empty or a new directory, or one whose Cargo.toml says {:?} in its first line",
        owned::MARK
    )))
}

/// The deepest existing directory on the way to `dir`, without symbolic links, and what is missing below it.
/// A path that goes up with `..` must start from there: from a link it would lead elsewhere.
fn resolve(dir: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let absolute = std::path::absolute(dir)?;
    let existing = absolute
        .ancestors()
        .find(|dir| dir.exists())
        .unwrap_or(&absolute);
    let missing = absolute
        .strip_prefix(existing)
        .unwrap_or(Path::new(""))
        .to_owned();
    Ok((existing.canonicalize()?, missing))
}
