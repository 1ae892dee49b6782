//! Directories that live no longer than a command, also when it is interrupted.
//!
//! Takes: where to make one. Gives: a path that is gone afterwards. Ctrl-C removes what there is and ends the
//! program, except while files are being put in their places: that it waits for, since it takes milliseconds.
//!
//! ```text
//! let stage = Scratch::beside(&root)?;
//! std::fs::write(stage.path().join("lib.rs"), text)?;
//! uninterrupted(|| std::fs::rename(...))?;
//! ```

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::TempDir;

use crate::stop::Stop;

/// What shells report for a program that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

/// The directories there are. Whoever holds this lock is not interrupted.
static THERE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A directory that is removed when this value goes.
#[derive(Debug)]
pub(crate) struct Scratch {
    dir: TempDir,
}

impl Scratch {
    /// Makes one among the system's temporary files.
    pub(crate) fn anywhere() -> io::Result<Self> {
        Self::register(TempDir::with_prefix("octoforge-")?)
    }

    /// Makes one in `dir`, so that files can be renamed from it to their places beside it.
    pub(crate) fn inside(dir: &Path) -> io::Result<Self> {
        let made = TempDir::with_prefix_in(".octoforge-", dir)?;
        // Even if the machine stops now, nobody commits what is left.
        std::fs::write(made.path().join(".gitignore"), "*\n")?;
        Self::register(made)
    }

    fn register(dir: TempDir) -> io::Result<Self> {
        there().push(dir.path().to_owned());
        Ok(Self { dir })
    }

    /// The directory.
    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Leaves the directory where it is, because it holds the only copy of something.
    pub(crate) fn keep(mut self) -> PathBuf {
        self.dir.disable_cleanup(true);
        self.dir.path().to_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        there().retain(|dir| dir != self.dir.path());
    }
}

/// Does `work` to its end, whatever keys are pressed. No [`Scratch`] may be made or dropped in it.
pub(crate) fn uninterrupted<T>(work: impl FnOnce() -> T) -> T {
    let _held = there();
    work()
}

/// From here on, Ctrl-C and requests to terminate clear up before they end the program.
pub(crate) fn watch_interrupts() -> Result<(), Stop> {
    ctrlc::set_handler(|| {
        for dir in there().iter() {
            // A directory that cannot be removed is litter, but no reason to go on.
            let _ = std::fs::remove_dir_all(dir);
        }
        std::process::exit(INTERRUPTED)
    })
    .map_err(|error| Stop::usage(format_args!("cannot watch for Ctrl-C: {error}")))
}

fn there() -> MutexGuard<'static, Vec<PathBuf>> {
    // A list of paths is whole whenever the lock is free, also after a panic elsewhere.
    THERE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scratch_directory_goes_with_its_value() {
        let around = TempDir::new().unwrap();
        let scratch = Scratch::inside(around.path()).unwrap();
        let path = scratch.path().to_owned();
        assert!(path.starts_with(around.path()) && path.join(".gitignore").is_file());
        drop(scratch);
        assert!(!path.exists());
        assert!(!there().contains(&path));
    }

    #[test]
    fn a_kept_directory_stays() {
        let around = TempDir::new().unwrap();
        let kept = Scratch::inside(around.path()).unwrap().keep();
        assert!(kept.is_dir());
    }
}
