//! What would have to change on disk.
//!
//! Takes: the files a crate should have, and single files elsewhere. Gives: the changes, removals first.
//!
//! ```text
//! plan.changes  == [Removed src/old.rs, Added src/new.rs, Changed src/lib.rs]
//! plan.unchanged == 1498
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::change::{Change, Kind};
use super::links;
use super::owned::{self, MARK};
use super::tree::{self, Entry};
use crate::stop::Stop;

/// The difference between what is on disk and what should be.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Removals first: where names differ only by case, the new file must not be taken for the old one.
    pub(crate) changes: Vec<Change>,
    /// How many files are as they should be.
    pub(crate) unchanged: usize,
    /// Directories below which a directory that became empty is removed as well.
    pub(super) crates: Vec<PathBuf>,
}

/// What to do with a file that stands where one of ours should, and does not carry our mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strangers {
    /// Replace it: the directory is all ours, and kept under version control.
    Replace,
    /// Stop: someone may want it back.
    Refuse,
}

impl Plan {
    /// Compares a crate's directory with the files it should have.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, one that someone else put where only emitted files belong, and an emitted file
    /// that could not be told from such a one later.
    pub(crate) fn for_crate(
        dir: &Path,
        files: &BTreeMap<String, String>,
        strangers: Strangers,
    ) -> Result<Self, Stop> {
        let found = tree::list(dir).map_err(|error| cannot_read(dir, &error))?;
        let mut plan = Self {
            crates: vec![dir.to_owned()],
            ..Self::default()
        };
        for (name, entry) in &found {
            if !files.contains_key(name) {
                plan.leftover(dir, name, *entry, in_the_way(name, files))?;
            }
        }
        for (name, text) in files {
            check_emitted(name, text)?;
            let path = dir.join(name);
            match found.get(name) {
                None => plan.changes.push(Change {
                    path,
                    before: None,
                    after: Some(text.clone()),
                }),
                Some(Entry::Other) => return Err(not_ours(&path)),
                Some(Entry::File) => {
                    let before = fs::read(&path).map_err(|error| cannot_read(&path, &error))?;
                    if strangers == Strangers::Refuse && !owned::is_ours(&before) {
                        return Err(not_ours(&path));
                    }
                    plan.compare(path, before, text);
                }
            }
        }
        Ok(plan)
    }

    /// Compares one file that is ours by its name alone. Where a symbolic link stands, it is the file behind it that is
    /// compared and written.
    ///
    /// # Errors
    ///
    /// The path leads to no file, or to one that cannot be read.
    pub(crate) fn file(&mut self, path: PathBuf, text: &str) -> Result<(), Stop> {
        if fs::metadata(&path).is_ok_and(|there| !there.is_file()) {
            return Err(Stop::usage(format_args!("{} is no file", path.display()))
                .help("it would be replaced by one; nothing was changed"));
        }
        let path = links::resolve(&path).map_err(|error| cannot_read(&path, &error))?;
        match fs::read(&path) {
            Ok(before) => self.compare(path, before, text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.changes.push(Change {
                    path,
                    before: None,
                    after: Some(text.to_owned()),
                });
            }
            Err(error) => return Err(cannot_read(&path, &error)),
        }
        Ok(())
    }

    /// How many changes are of this kind.
    pub(crate) fn count(&self, kind: Kind) -> usize {
        self.changes
            .iter()
            .filter(|change| change.kind() == kind)
            .count()
    }

    fn compare(&mut self, path: PathBuf, before: Vec<u8>, text: &str) {
        if before == text.as_bytes() {
            self.unchanged += 1;
        } else {
            self.changes.push(Change {
                path,
                before: Some(before),
                after: Some(text.to_owned()),
            });
        }
    }

    /// Takes in a file that should not be there: ours goes; another's stays, unless it is in the way.
    fn leftover(
        &mut self,
        dir: &Path,
        name: &str,
        entry: Entry,
        in_the_way: bool,
    ) -> Result<(), Stop> {
        let path = dir.join(name);
        let read = |error: &io::Error| cannot_read(&path, error);
        if entry == Entry::File && owned::is_ours_at(&path).map_err(|error| read(&error))? {
            let before = fs::read(&path).map_err(|error| read(&error))?;
            self.changes.push(Change {
                path,
                before: Some(before),
                after: None,
            });
        } else if in_the_way {
            return Err(not_ours(&path));
        }
        Ok(())
    }
}

/// Whether a file that is not ours cannot stay: the compiler may take it for one of ours, or files of ours go below
/// it (it is a link to a directory, say, and they would be written somewhere else).
fn in_the_way(name: &str, files: &BTreeMap<String, String>) -> bool {
    let below = format!("{name}/");
    let next = files.range(below.clone()..).next();
    name.starts_with("src/") || next.is_some_and(|(file, _)| file.starts_with(&below))
}

/// An emitted file must stay inside its crate, and be recognised by the next run.
fn check_emitted(name: &str, text: &str) -> Result<(), Stop> {
    let inside = Path::new(name)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if name.is_empty() || !inside || name.contains('\\') {
        return Err(Stop::usage(format_args!(
            "the generator emitted a file outside its crate: {name:?}"
        ))
        .help("this is a defect of the generator; nothing was written"));
    }
    if !owned::is_ours(text.as_bytes()) {
        return Err(Stop::usage(format_args!(
            "the generator emitted {name} without {MARK:?} in its first line"
        ))
        .help("this is a defect of the generator; nothing was written"));
    }
    Ok(())
}

fn cannot_read(path: &Path, error: &io::Error) -> Stop {
    Stop::io(format_args!("cannot read {}", path.display()), error)
}

fn not_ours(path: &Path) -> Stop {
    Stop::usage(format_args!(
        "{} is among emitted files, and was not emitted",
        path.display()
    ))
    .help(format_args!(
        "move it elsewhere, or delete it; emitted files say {MARK:?} in their first line"
    ))
}
