//! Files without an emitted header, such as pages: a list beside them says which ones an earlier run wrote.
//!
//! Takes: the directory and its expected files. Gives: a plan that removes and replaces listed files only.
//!
//! ```text
//! .octoforge-files      one path a line
//! index.html            listed: replaced
//! CNAME                 not listed: stays
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use super::change::Change;
use super::plan::Plan;
use super::tree::{self, Entry};
use crate::stop::Stop;

/// Name of the list.
pub(super) const LIST: &str = ".octoforge-files";

impl Plan {
    /// Compares a directory with its expected files.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or is in place of an expected one and not listed.
    pub fn for_listed(dir: &Path, files: BTreeMap<String, String>) -> Result<Self, Stop> {
        let cannot_read = |path: &Path, error: &io::Error| {
            Stop::io(format_args!("cannot read {}", path.display()), error)
        };
        let found = tree::list(dir).map_err(|error| cannot_read(dir, &error))?;
        let listed = listed(dir).map_err(|error| cannot_read(&dir.join(LIST), &error))?;
        let mut plan = Self {
            crates: vec![dir.to_owned()],
            ..Self::default()
        };
        let list: String = files
            .keys()
            .flat_map(|name| [name.as_str(), "\n"])
            .collect();
        for (name, entry) in &found {
            let is_leftover =
                *entry == Entry::File && listed.contains(name) && !files.contains_key(name);
            if is_leftover {
                let path = dir.join(name);
                let before = fs::read(&path).map_err(|error| cannot_read(&path, &error))?;
                plan.changes.push(Change {
                    path,
                    before: Some(before),
                    after: None,
                });
            }
        }
        for (name, text) in files {
            let path = dir.join(&name);
            match found.get(&name) {
                None => plan.changes.push(Change {
                    path,
                    before: None,
                    after: Some(text),
                }),
                Some(Entry::File) if listed.contains(&name) => plan.file(path, &text)?,
                Some(_) => {
                    return Err(Stop::usage(format_args!(
                        "{} was not written by this command",
                        path.display()
                    ))
                    .help("move it elsewhere, or name another directory; nothing was changed"));
                }
            }
        }
        plan.file(dir.join(LIST), &list)?;
        Ok(plan)
    }
}

/// Returns the files that an earlier run wrote; none if there is no list.
fn listed(dir: &Path) -> io::Result<BTreeSet<String>> {
    match fs::read_to_string(dir.join(LIST)) {
        Ok(text) => Ok(text.lines().map(str::to_owned).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(error),
    }
}

/// Checks that a directory is missing or empty, or was written by an earlier run.
///
/// # Errors
///
/// It holds other files, or cannot be read.
pub fn check_listed(dir: &Path) -> Result<(), Stop> {
    let is_free = match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none() || dir.join(LIST).is_file(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => {
            return Err(Stop::io(
                format_args!("cannot use {}", dir.display()),
                &error,
            ));
        }
    };
    match is_free {
        true => Ok(()),
        false => Err(Stop::usage(format_args!(
            "{} holds files that this command did not write",
            dir.display()
        ))
        .help(format_args!(
            "name an empty or a new directory, or one with the list {LIST}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[(&str, &str)]) -> BTreeMap<String, String> {
        let pairs = names
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        pairs.collect()
    }

    #[test]
    fn only_listed_files_are_replaced_and_removed() {
        let outer = tempfile::tempdir().unwrap();
        let dir = outer.path().join("site");
        check_listed(&dir).unwrap();
        let first = files(&[("index.html", "1"), ("a/b.html", "b")]);
        Plan::for_listed(&dir, first)
            .unwrap()
            .apply(outer.path())
            .unwrap();
        fs::write(dir.join("CNAME"), "mine").unwrap();
        check_listed(&dir).unwrap();

        let plan = Plan::for_listed(&dir, files(&[("index.html", "2")])).unwrap();
        plan.apply(outer.path()).unwrap();
        assert_eq!(fs::read_to_string(dir.join("index.html")).unwrap(), "2");
        assert!(!dir.join("a").exists());
        assert_eq!(fs::read_to_string(dir.join("CNAME")).unwrap(), "mine");

        assert!(Plan::for_listed(&dir, files(&[("CNAME", "ours")])).is_err());
        fs::remove_file(dir.join(LIST)).unwrap();
        assert!(check_listed(&dir).is_err());
    }
}
