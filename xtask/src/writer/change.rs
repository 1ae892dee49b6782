//! One file that is not as it should be: what is there, and what should be.

use std::path::PathBuf;

/// One file that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Where.
    pub(crate) path: PathBuf,
    /// What is there now, if anything.
    pub(crate) before: Option<Vec<u8>>,
    /// What should be there, if anything.
    pub(crate) after: Option<String>,
}

/// What a change does to its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// The file is new.
    Added,
    /// The file has another content.
    Changed,
    /// The file goes.
    Removed,
}

impl Change {
    /// What this change does.
    pub(crate) fn kind(&self) -> Kind {
        match (&self.before, &self.after) {
            (None, _) => Kind::Added,
            (Some(_), Some(_)) => Kind::Changed,
            (Some(_), None) => Kind::Removed,
        }
    }
}

impl Kind {
    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}
