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
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;

use super::change::Change;
use super::plan::Plan;
use super::tree::{self, Entry};
use crate::scratch;
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
        let list = list_of(files.keys());
        // Before anything else is written, and after everything is: a run that is killed between leaves only listed files.
        let union = list_of(listed.iter().chain(files.keys()).collect::<BTreeSet<_>>());
        plan.relist(dir, None, union.clone())?;
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
            if is_blocked(&name, &found, &listed) {
                return Err(foreign(&path));
            }
            match found.get(&name) {
                None => plan.changes.push(Change {
                    path,
                    before: None,
                    after: Some(text),
                }),
                Some(Entry::File) if listed.contains(&name) => plan.file(path, &text)?,
                Some(_) => return Err(foreign(&path)),
            }
        }
        plan.relist(dir, Some(union), list)?;
        Ok(plan)
    }

    /// Changes the list, which holds `before`, or what is on disk.
    fn relist(&mut self, dir: &Path, before: Option<String>, after: String) -> Result<(), Stop> {
        let path = dir.join(LIST);
        let before = match before {
            Some(before) => Some(before.into_bytes()),
            None => match fs::read(&path) {
                Ok(before) => Some(before),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => {
                    return Err(Stop::io(
                        format_args!("cannot read {}", path.display()),
                        &error,
                    ));
                }
            },
        };
        if before.as_deref() != Some(after.as_bytes()) {
            self.changes.push(Change {
                path,
                before,
                after: Some(after),
            });
        }
        Ok(())
    }
}

fn list_of<'n>(names: impl IntoIterator<Item = &'n String>) -> String {
    names
        .into_iter()
        .flat_map(|name| [name.as_str(), "\n"])
        .collect()
}

/// `true` if something other than a directory is where a file needs one, such as a link to a directory elsewhere.
fn is_blocked(name: &str, found: &BTreeMap<String, Entry>, listed: &BTreeSet<String>) -> bool {
    let above = name.match_indices('/').filter_map(|(at, _)| name.get(..at));
    let mut there = above.filter_map(|above| Some((above, found.get(above)?)));
    there.any(|(above, entry)| *entry == Entry::Other || !listed.contains(above))
}

fn foreign(path: &Path) -> Stop {
    Stop::usage(format_args!(
        "{} was not written by this command",
        path.display()
    ))
    .help("move what is there elsewhere, or name another directory; nothing was changed")
}

/// Returns the files that an earlier run wrote; none if there is no list.
fn listed(dir: &Path) -> io::Result<BTreeSet<String>> {
    if fs::symlink_metadata(dir.join(LIST)).is_ok_and(|there| !there.is_file()) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
    }
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
    let is_ours = |name: &OsStr| name.to_string_lossy().starts_with(scratch::PREFIX);
    let is_free = match fs::read_dir(dir) {
        // The list, or what a run left that was killed before it wrote any file.
        Ok(mut entries) => {
            fs::symlink_metadata(dir.join(LIST)).is_ok_and(|there| there.is_file())
                || entries.all(|entry| entry.is_ok_and(|entry| is_ours(&entry.file_name())))
        }
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
        fs::create_dir_all(dir.join(".octoforge-killed")).unwrap();
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
        assert!(Plan::for_listed(&dir, files(&[("CNAME/x", "ours")])).is_err());
        fs::remove_file(dir.join(LIST)).unwrap();
        assert!(check_listed(&dir).is_err());
    }

    #[test]
    fn the_list_is_written_first_and_shortened_last() {
        let outer = tempfile::tempdir().unwrap();
        let dir = outer.path().join("site");
        let list_of = |plan: &Plan| -> Vec<String> {
            let of_list = plan
                .changes
                .iter()
                .filter(|change| change.path.ends_with(LIST));
            of_list.filter_map(|change| change.after.clone()).collect()
        };
        let plan = Plan::for_listed(&dir, files(&[("a.html", "1")])).unwrap();
        assert!(plan.changes[0].path.ends_with(LIST));
        assert_eq!(list_of(&plan), ["a.html\n"]);
        plan.apply(outer.path()).unwrap();
        let plan = Plan::for_listed(&dir, files(&[("b.html", "2")])).unwrap();
        assert_eq!(list_of(&plan), ["a.html\nb.html\n", "b.html\n"]);
        plan.apply(outer.path()).unwrap();
        assert_eq!(fs::read_to_string(dir.join(LIST)).unwrap(), "b.html\n");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_written_through() {
        let outer = tempfile::tempdir().unwrap();
        let (dir, victim) = (outer.path().join("site"), outer.path().join("victim"));
        for made in [&dir, &victim] {
            fs::create_dir(made).unwrap();
        }
        fs::write(victim.join("style.css"), "mine").unwrap();
        fs::write(dir.join(LIST), "").unwrap();
        std::os::unix::fs::symlink(&victim, dir.join("assets")).unwrap();
        assert!(Plan::for_listed(&dir, files(&[("assets/style.css", "ours")])).is_err());
        fs::remove_file(dir.join(LIST)).unwrap();
        std::os::unix::fs::symlink(victim.join("style.css"), dir.join(LIST)).unwrap();
        assert!(check_listed(&dir).is_err());
        assert!(Plan::for_listed(&dir, files(&[("index.html", "ours")])).is_err());
        assert_eq!(
            fs::read_to_string(victim.join("style.css")).unwrap(),
            "mine"
        );
    }
}
