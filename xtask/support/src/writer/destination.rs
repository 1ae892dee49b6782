//! The destination of output that the command line names.
//!
//! Takes: a path. Gives: the kind of destination, checked before any work is done, and a way to write to it.
//!
//! ```text
//! --out report.md      a file: replaced in one step, through symbolic links, with its permissions kept
//! --out /dev/stderr    a stream: written to, never replaced
//! --out -              standard output
//! ```

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::links;
use super::plan::Plan;
use crate::scratch::Scratch;
use crate::stop::Stop;

/// Names of standard output and standard error. They are written to as streams: opened as files, they would overwrite the
/// beginning of the file that they are redirected to.
const STDOUT: &[&str] = &["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];
const STDERR: &[&str] = &["/dev/stderr", "/dev/fd/2", "/proc/self/fd/2"];

/// A destination of one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
    /// A device, a pipe or a socket.
    Stream(PathBuf),
    /// A file, which need not exist.
    File(PathBuf),
}

impl Destination {
    /// Finds the destination at a path, and checks that it can be written.
    ///
    /// # Errors
    ///
    /// The path is a directory, its parent is missing, or it cannot be written.
    pub fn at(path: &Path) -> Result<Self, Stop> {
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
            // `/dev/fd/3` may be a file that was removed.
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

    /// Fails if writing would fail: no permission, no directory, no space.
    fn probe(&self) -> io::Result<()> {
        match self {
            Self::Stdout | Self::Stderr => Ok(()),
            // Opening a pipe waits for its reader.
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

    /// Writes the text.
    ///
    /// # Errors
    ///
    /// It cannot be written; a file is left unchanged then.
    pub fn write(&self, text: &str) -> Result<(), Stop> {
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
