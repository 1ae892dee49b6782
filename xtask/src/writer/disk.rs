//! The three things the writer does to a disk, apart, so that tests can make each of them fail.

use std::fs;
use std::io;
use std::path::Path;

/// What the writer asks of a disk.
pub(crate) trait Disk {
    /// Makes a file with this content.
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()>;
    /// Moves a file onto another place of the same file system, replacing what is there, in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disk of this machine.
pub(crate) struct System;

impl Disk for System {
    fn write(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        fs::write(path, content)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}
