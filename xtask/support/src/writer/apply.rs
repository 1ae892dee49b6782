//! Applies a plan, all of it or nothing.
//!
//! Takes: a plan, and a directory on the same file system. Gives: the changed files.
//!
//! ```text
//! 1. stage    write all new contents, and copies of the old ones, to a scratch directory; a full disk fails here
//! 2. place    remove files, then rename new ones onto their paths; each file is complete at any time
//! 3. undo     only if a step of 2 fails: rename the old contents back, in reverse order
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::change::Change;
use super::disk::{Disk, System};
use super::links;
use super::plan::Plan;
use crate::scratch::{Scratch, uninterrupted};
use crate::stop::Stop;

impl Plan {
    /// Applies every change, or none.
    ///
    /// `stage_in` must exist and be on the file system of the files; the scratch directory is created there.
    ///
    /// # Errors
    ///
    /// A file cannot be written; the message says whether everything was restored.
    pub fn apply(&self, stage_in: &Path) -> Result<(), Stop> {
        self.apply_on(&System, stage_in)
    }

    pub(super) fn apply_on(&self, disk: &dyn Disk, stage_in: &Path) -> Result<(), Stop> {
        if self.changes.is_empty() {
            return Ok(());
        }
        let scratch = scratch(stage_in)?;
        let steps = stage(&self.changes, disk, scratch.path())?;
        let placed = uninterrupted(|| place(&steps, disk));
        match placed {
            Ok(()) => {
                self.prune();
                Ok(())
            }
            Err(Unplaced { stop, undone: true }) => {
                Err(stop.help("nothing was changed: all files were restored"))
            }
            Err(Unplaced {
                stop,
                undone: false,
            }) => Err(stop.help(format_args!(
                "some files could not be restored; the old files are in {}",
                scratch.keep().display()
            ))),
        }
    }

    /// Removes directories that became empty. Failures are not reported, since an empty directory does no harm.
    fn prune(&self) {
        for change in self.changes.iter().filter(|change| change.after.is_none()) {
            for dir in change.path.ancestors().skip(1) {
                let inside = self
                    .crates
                    .iter()
                    .any(|top| dir != top && dir.starts_with(top));
                if !inside || fs::remove_dir(dir).is_err() {
                    break;
                }
            }
        }
    }
}

/// Checks that a scratch directory can be created in a directory, which must exist.
///
/// # Errors
///
/// It cannot: permission or space is missing.
pub fn check_place(stage_in: &Path) -> Result<(), Stop> {
    scratch(stage_in).map(drop)
}

fn scratch(stage_in: &Path) -> Result<Scratch, Stop> {
    Scratch::inside(stage_in).map_err(|error| {
        Stop::io(
            format_args!("cannot write in {}", stage_in.display()),
            &error,
        )
        .help("nothing was changed")
    })
}

/// A change whose contents are staged.
struct Step<'a> {
    path: &'a Path,
    old: Option<PathBuf>,
    new: Option<PathBuf>,
}

fn stage<'a>(
    changes: &'a [Change],
    disk: &dyn Disk,
    scratch: &Path,
) -> Result<Vec<Step<'a>>, Stop> {
    let put = |name: String, content: Option<&[u8]>, of: &Path| -> io::Result<Option<PathBuf>> {
        let path = scratch.join(name);
        content
            .map(|content| disk.write(&path, content, of).map(|()| path))
            .transpose()
    };
    let mut steps = Vec::with_capacity(changes.len());
    for (index, change) in changes.iter().enumerate() {
        let path = &change.path;
        let after = change.after.as_deref().map(str::as_bytes);
        let step = put(format!("{index}.old"), change.before.as_deref(), path).and_then(|old| {
            let new = put(format!("{index}.new"), after, path)?;
            Ok(Step { path, old, new })
        });
        steps.push(step.map_err(|error| {
            Stop::io(
                format_args!("cannot write {}", change.path.display()),
                &error,
            )
            .help("nothing was changed")
        })?);
    }
    Ok(steps)
}

/// The error of a step.
struct Unplaced {
    stop: Stop,
    undone: bool,
}

fn place(steps: &[Step<'_>], disk: &dyn Disk) -> Result<(), Unplaced> {
    let mut made = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        if let Err(error) = place_one(step, disk, &mut made) {
            let done = steps.iter().take(index);
            return Err(Unplaced {
                stop: Stop::io(format_args!("cannot write {}", step.path.display()), &error),
                undone: undo(done, disk, &made),
            });
        }
    }
    Ok(())
}

fn place_one(step: &Step<'_>, disk: &dyn Disk, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let Some(new) = &step.new else {
        return disk.remove(step.path);
    };
    for dir in links::missing(step.path) {
        fs::create_dir(dir)?;
        made.push(dir.to_owned());
    }
    disk.rename(new, step.path)
}

/// Restores the old files, the last first; `true` if all are restored. Continues after a failure, to restore as many as possible.
fn undo<'a, 'b: 'a>(
    done: impl DoubleEndedIterator<Item = &'a Step<'b>>,
    disk: &dyn Disk,
    made: &[PathBuf],
) -> bool {
    let mut all = true;
    for step in done.rev() {
        let result = match &step.old {
            Some(old) => disk.rename(old, step.path),
            None => disk.remove(step.path),
        };
        all &= result.is_ok();
    }
    for dir in made.iter().rev() {
        all &= fs::remove_dir(dir).is_ok();
    }
    all
}
