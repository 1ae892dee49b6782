//! A change of one file: its current and its expected content.

use std::path::PathBuf;

/// A change of one file.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path.
    pub path: PathBuf,
    /// The current content, if the file exists.
    pub before: Option<Vec<u8>>,
    /// The expected content; `None` if the file is to be removed.
    pub after: Option<String>,
}

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The file is new.
    Added,
    /// The content differs.
    Changed,
    /// The file is removed.
    Removed,
}

impl Change {
    /// Returns the kind.
    pub fn kind(&self) -> Kind {
        match (&self.before, &self.after) {
            (None, _) => Kind::Added,
            (Some(_), Some(_)) => Kind::Changed,
            (Some(_), None) => Kind::Removed,
        }
    }
}

impl Kind {
    /// Returns the kind as a word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}
