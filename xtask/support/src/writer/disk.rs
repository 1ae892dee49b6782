//! The file system operations of the writer, behind a trait so that tests can make any of them fail.
//!
//! Takes: paths and contents. Gives: files that are complete at any time.
//!
//! ```text
//! write("scratch/0.new", text, "src/lib.rs")    with the permissions of src/lib.rs
//! rename("scratch/0.new", "src/lib.rs")         in one step
//! ```

use std::fs::{self, OpenOptions};
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

use super::links;
use crate::scratch;

/// Operations on files.
pub(crate) trait Disk {
    /// Creates a file that will replace another, with its permissions, if the other exists. Fails if the other is not writable,
    /// since renaming onto it would succeed.
    fn write(&self, path: &Path, content: &[u8], in_place_of: &Path) -> io::Result<()>;
    /// Moves a file to another path in one step, replacing the file there.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The file system of this machine.
pub(crate) struct System;

impl Disk for System {
    fn write(&self, path: &Path, content: &[u8], in_place_of: &Path) -> io::Result<()> {
        fs::write(path, content)?;
        let Ok(there) = fs::metadata(in_place_of) else {
            return Ok(());
        };
        OpenOptions::new().write(true).open(in_place_of)?;
        fs::set_permissions(path, there.permissions())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::rename(from, to) {
            // Through a link, the path may be on another file system than the scratch directory.
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => carry(from, to),
            result => result,
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

/// Moves a file to another file system: copies it beside its path first, so that the last step is a rename.
fn carry(from: &Path, to: &Path) -> io::Result<()> {
    let beside = NamedTempFile::with_prefix_in(scratch::PREFIX, links::parent(to))?;
    fs::copy(from, beside.path())?;
    beside.persist(to).map_err(|error| error.error)?;
    fs::remove_file(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_moved_between_file_systems() {
        let dir = tempfile::TempDir::new().unwrap();
        let [from, to] = ["from", "to"].map(|name| dir.path().join(name));
        fs::write(&from, "new").unwrap();
        fs::write(&to, "old").unwrap();
        carry(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "new");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
