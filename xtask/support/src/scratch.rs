//! Temporary directories that are removed at the end of a command, also when it is interrupted.
//!
//! Takes: the parent directory. Gives: a path that is removed on drop. Ctrl-C removes all of them and ends the program; while
//! files are being renamed into place it waits, which takes milliseconds.
//!
//! ```text
//! let stage = Scratch::beside(&root)?;
//! std::fs::write(stage.path().join("lib.rs"), text)?;
//! uninterrupted(|| std::fs::rename(...))?;
//! ```

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Beginning of the names of scratch directories and files, by which a later run knows what a killed one left.
pub const PREFIX: &str = ".octoforge-";

use tempfile::TempDir;

use crate::stop::Stop;

/// Exit code that shells report for a program ended by Ctrl-C.
const INTERRUPTED: i32 = 130;

/// The directories that exist. Ctrl-C waits for this lock.
static THERE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A directory that is removed when this value is dropped.
#[derive(Debug)]
pub struct Scratch {
    dir: TempDir,
}

impl Scratch {
    /// Creates a directory among the temporary files of the system.
    ///
    /// # Errors
    ///
    /// It cannot be created.
    pub fn anywhere() -> io::Result<Self> {
        Self::register(TempDir::with_prefix("octoforge-")?)
    }

    /// Creates a directory in `dir`, so that files can be renamed from it to places on the same file system.
    ///
    /// # Errors
    ///
    /// It cannot be created.
    pub fn inside(dir: &Path) -> io::Result<Self> {
        let made = TempDir::with_prefix_in(PREFIX, dir)?;
        // Even if the machine stops now, nobody commits what is left.
        std::fs::write(made.path().join(".gitignore"), "*\n")?;
        Self::register(made)
    }

    fn register(dir: TempDir) -> io::Result<Self> {
        there().push(dir.path().to_owned());
        Ok(Self { dir })
    }

    /// Returns its path.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Keeps the directory, because it holds the only copy of something, and returns its path.
    #[must_use]
    pub fn keep(mut self) -> PathBuf {
        self.dir.disable_cleanup(true);
        self.dir.path().to_owned()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        there().retain(|dir| dir != self.dir.path());
    }
}

/// Runs `work` without interruption by Ctrl-C. No [`Scratch`] may be created or dropped in it.
pub fn uninterrupted<T>(work: impl FnOnce() -> T) -> T {
    let _held = there();
    work()
}

/// Makes Ctrl-C and termination signals remove the directories before they end the program.
///
/// # Errors
///
/// The signal handler cannot be installed.
pub fn watch_interrupts() -> Result<(), Stop> {
    ctrlc::set_handler(|| {
        for dir in there().iter() {
            // A directory that cannot be removed is litter, but no reason to go on.
            let _ = std::fs::remove_dir_all(dir);
        }
        std::process::exit(INTERRUPTED)
    })
    .map_err(|error| Stop::usage(format_args!("cannot handle Ctrl-C: {error}")))
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
