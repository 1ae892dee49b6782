//! The changes that bring files on disk to their expected content.
//!
//! Takes: the expected files of a crate, and single files elsewhere. Gives: the changes, removals first.
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

/// The difference between files on disk and their expected content.
#[derive(Debug, Default)]
pub struct Plan {
    /// The changes, removals first: on a case-insensitive file system, a removal after an addition could remove the new file.
    pub changes: Vec<Change>,
    /// Number of files that have their expected content.
    pub unchanged: usize,
    /// Crates in which directories that become empty are removed.
    pub(super) crates: Vec<PathBuf>,
}

/// The treatment of a file at the path of an emitted one that was not emitted itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strangers {
    /// Replace it: all files of the directory are emitted, and under version control.
    Replace,
    /// Fail: it may be somebody's work.
    Refuse,
}

impl Plan {
    /// Compares the directory of a crate with its expected files.
    ///
    /// # Errors
    ///
    /// A file cannot be read; a file among the emitted ones was not emitted; the generator emitted a file without its header.
    pub fn for_crate(
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
                Some(Entry::Other) => return Err(not_emitted(&path)),
                Some(Entry::File) => {
                    let before = fs::read(&path).map_err(|error| cannot_read(&path, &error))?;
                    if strangers == Strangers::Refuse && !owned::is_emitted(&before) {
                        return Err(not_emitted(&path));
                    }
                    plan.compare(path, before, text);
                }
            }
        }
        Ok(plan)
    }

    /// Compares one file, with or without an emitted header. Through a symbolic link, the file behind it is compared and
    /// written.
    ///
    /// # Errors
    ///
    /// The path is not a file, or cannot be read.
    pub fn file(&mut self, path: PathBuf, text: &str) -> Result<(), Stop> {
        if fs::metadata(&path).is_ok_and(|there| !there.is_file()) {
            return Err(
                Stop::usage(format_args!("{} is not a file", path.display()))
                    .help("a file is to be written there; nothing was changed"),
            );
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

    /// Counts the changes of a kind.
    pub fn count(&self, kind: Kind) -> usize {
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

    /// Handles a file that is not expected: an emitted one is removed, another one stays, unless it is in the way.
    fn leftover(
        &mut self,
        dir: &Path,
        name: &str,
        entry: Entry,
        in_the_way: bool,
    ) -> Result<(), Stop> {
        let path = dir.join(name);
        let read = |error: &io::Error| cannot_read(&path, error);
        if entry == Entry::File && owned::is_emitted_at(&path).map_err(|error| read(&error))? {
            let before = fs::read(&path).map_err(|error| read(&error))?;
            self.changes.push(Change {
                path,
                before: Some(before),
                after: None,
            });
        } else if in_the_way {
            return Err(not_emitted(&path));
        }
        Ok(())
    }
}

/// `true` if a file that was not emitted cannot stay: the compiler may take it for a module, or it is in place of a directory of
/// emitted files (as a link to a directory elsewhere, say).
fn in_the_way(name: &str, files: &BTreeMap<String, String>) -> bool {
    let below = format!("{name}/");
    let next = files.range(below.clone()..).next();
    name.starts_with("src/") || next.is_some_and(|(file, _)| file.starts_with(&below))
}

/// Checks that an emitted file is inside its crate, and that the next run will recognise it.
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
    if !owned::is_emitted(text.as_bytes()) {
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

fn not_emitted(path: &Path) -> Stop {
    Stop::usage(format_args!(
        "{} is among the emitted files, but was not emitted",
        path.display()
    ))
    .help(format_args!(
        "move it elsewhere, or delete it; emitted files have {MARK:?} in their first line"
    ))
}
