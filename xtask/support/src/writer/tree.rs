//! The files of a crate's directory.
//!
//! Takes: the directory. Gives: the `/`-separated paths of its files, sorted, each with its kind. Build output and hidden files at
//! the top (`target/`, `.git/`) are left out.
//!
//! ```text
//! list(generated) == {"Cargo.toml": File, "src/lib.rs": File}
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The kind of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// A regular file.
    File,
    /// A symbolic link, a socket or a device: never emitted.
    Other,
}

/// Lists a directory; the list is empty if it does not exist.
pub(crate) fn list(dir: &Path) -> io::Result<BTreeMap<String, Entry>> {
    let mut found = BTreeMap::new();
    match walk(dir, "", &mut found) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !dir.exists() => Ok(found),
        result => result.map(|()| found),
    }
}

fn walk(dir: &Path, prefix: &str, found: &mut BTreeMap<String, Entry>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        // A name that is not Unicode is not emitted; with replacement characters it differs from all emitted names.
        let name = entry.file_name().to_string_lossy().into_owned();
        let at_top = prefix.is_empty();
        if at_top && (name == "target" || name.starts_with('.')) {
            continue;
        }
        let path = format!("{prefix}{name}");
        // Links are not followed: their targets are outside the crate.
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(&entry.path(), &format!("{path}/"), found)?;
        } else {
            let entry = if kind.is_file() {
                Entry::File
            } else {
                Entry::Other
            };
            found.insert(path, entry);
        }
    }
    Ok(())
}
