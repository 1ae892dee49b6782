//! Destination of a file that a person named on the command line.
//!
//! Takes: the path as it was given. Gives: what stands there, checked before any work is done, and a way to write it.
//!
//! ```text
//! --out report.md      a file: replaced in one step, through symbolic links, with its permissions kept
//! --out /dev/stderr    no file: written to as it is, never replaced
//! --out -              standard output
//! ```

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::Plan;
use super::links;
use crate::scratch::Scratch;
use crate::stop::Stop;

/// Names of standard output and standard error. They are written to as streams: opened as files, they would begin anew at
/// the beginning of whatever they are redirected to.
const STDOUT: &[&str] = &["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];
const STDERR: &[&str] = &["/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"];

/// A place for one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
    /// A device, a pipe or a socket.
    Stream(PathBuf),
    /// A file that is there, or will be.
    File(PathBuf),
}

impl Destination {
    /// Finds out what stands at a path, and whether it can be written.
    ///
    /// # Errors
    ///
    /// A directory stands there, the directory around it is missing, or nothing can be written there.
    pub(crate) fn at(path: &Path) -> Result<Self, Stop> {
        let is = |names: &[&str]| names.iter().any(|name| path == Path::new(name));
        if is(STDOUT) {
            return Ok(Self::Stdout);
        }
        if is(STDERR) {
            return Ok(Self::Stderr);
        }
        let found = Self::find(path).and_then(|found| found.probe().map(|()| found));
        found.map_err(|error| cannot_write(path, &error).help("nothing was done"))
    }

    fn find(path: &Path) -> io::Result<Self> {
        let path = std::path::absolute(path)?;
        match fs::metadata(&path) {
            Ok(there) if there.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(there) if !there.is_file() => Ok(Self::Stream(path)),
            // What a process has open is a file only in name: `/dev/fd/3` may be one that was removed.
            Ok(_) if path.starts_with("/dev") || path.starts_with("/proc") => {
                Ok(Self::Stream(path))
            }
            Ok(_) => links::resolve(&path).map(Self::File),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                links::resolve(&path).map(Self::File)
            }
            Err(error) => Err(error),
        }
    }

    /// Fails where writing would: without the permission, without the directory, without room.
    fn probe(&self) -> io::Result<()> {
        match self {
            Self::Stdout | Self::Stderr => Ok(()),
            // Opening a pipe waits for whoever reads it.
            Self::Stream(path) if is_pipe(path) => Ok(()),
            Self::Stream(path) => append(path).map(drop),
            Self::File(path) => {
                if path.exists() {
                    OpenOptions::new().write(true).open(path)?;
                }
                Scratch::inside(links::parent(path)).map(drop)
            }
        }
    }

    /// Writes the text, all of it.
    ///
    /// # Errors
    ///
    /// It cannot be written; a file is then as it was.
    pub(crate) fn write(&self, text: &str) -> Result<(), Stop> {
        let all =
            |mut to: Box<dyn io::Write>| to.write_all(text.as_bytes()).and_then(|()| to.flush());
        match self {
            Self::Stdout => all(Box::new(io::stdout()))
                .map_err(|error| Stop::io("cannot write to standard output", &error)),
            Self::Stderr => all(Box::new(io::stderr()))
                .map_err(|error| Stop::io("cannot write to standard error", &error)),
            Self::Stream(path) => append(path)
                .and_then(|file| all(Box::new(file)))
                .map_err(|error| cannot_write(path, &error)),
            Self::File(path) => {
                let mut plan = Plan::default();
                plan.file(path.clone(), text)?;
                plan.apply(links::parent(path))
            }
        }
    }
}

fn append(path: &Path) -> io::Result<fs::File> {
    OpenOptions::new().append(true).open(path)
}

#[cfg(unix)]
fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    fs::metadata(path).is_ok_and(|there| there.file_type().is_fifo())
}

#[cfg(not(unix))]
fn is_pipe(_: &Path) -> bool {
    false
}

fn cannot_write(path: &Path, error: &io::Error) -> Stop {
    Stop::io(format_args!("cannot write {}", path.display()), error)
}

#[cfg(test)]
mod tests;
