//! Operations that the writer asks of a disk, apart so that tests can let any of them fail.
//!
//! Takes: paths and contents. Gives: files that are whole at any time.
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

/// What the writer asks of a disk.
pub(crate) trait Disk {
    /// Makes a file that is to stand in for another: with its permissions, if it is there. Fails where the other may not be
    /// written, since renaming onto it would not.
    fn write(&self, path: &Path, content: &[u8], in_place_of: &Path) -> io::Result<()>;
    /// Moves a file onto another place, replacing what is there, in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disk of this machine.
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
            // A link may lead to another file system than the scratch directory is on.
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => carry(from, to),
            result => result,
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

/// Moves a file to another file system: a copy beside its place first, so that the last step is a rename again.
fn carry(from: &Path, to: &Path) -> io::Result<()> {
    let beside = NamedTempFile::with_prefix_in(".octoforge-", links::parent(to))?;
    fs::copy(from, beside.path())?;
    beside.persist(to).map_err(|error| error.error)?;
    fs::remove_file(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_carried_is_moved() {
        let dir = tempfile::TempDir::new().unwrap();
        let [from, to] = ["from", "to"].map(|name| dir.path().join(name));
        fs::write(&from, "new").unwrap();
        fs::write(&to, "old").unwrap();
        carry(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "new");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}
