//! How a command ends: with a text for standard output, or with a text for standard error.
//!
//! Takes: what went wrong and what to do about it. Gives: one message and an exit code.
//!
//! ```text
//! Stop::io("cannot read spec/octoforge.yaml", &error).help("...")   exit 2
//! error: cannot read spec/octoforge.yaml: No such file or directory
//!   ...
//! ```

use std::fmt;
use std::io;

use crate::visible;

/// A command came to its end.
#[derive(Debug)]
pub(crate) struct Done {
    /// What goes to standard output, with its last line end.
    pub(crate) text: String,
    /// The exit code.
    pub(crate) exit: u8,
}

impl Done {
    /// All is well.
    pub(crate) fn well(text: String) -> Self {
        Self {
            text: visible::log(&text),
            exit: 0,
        }
    }

    /// The command worked, and what it was asked to confirm does not hold.
    pub(crate) fn differs(text: String) -> Self {
        Self {
            text: visible::log(&text),
            exit: 1,
        }
    }
}

/// A command could not come to its end.
#[derive(Debug)]
pub(crate) struct Stop {
    text: String,
    /// The exit code.
    pub(crate) exit: u8,
}

impl Stop {
    /// The input is at fault: findings, rendered already.
    pub(crate) fn findings(rendered: String) -> Self {
        Self {
            text: rendered,
            exit: 1,
        }
    }

    /// The same with another exit code.
    pub(crate) fn with_exit(self, exit: u8) -> Self {
        Self { exit, ..self }
    }

    /// What was asked, or what it was asked about, cannot be worked with.
    pub(crate) fn usage(message: impl fmt::Display) -> Self {
        Self {
            text: visible::log(&format!("error: {message}")),
            exit: 2,
        }
    }

    /// The system said no while we were `doing` something.
    pub(crate) fn io(doing: impl fmt::Display, error: &io::Error) -> Self {
        Self::usage(format_args!("{doing}: {error}"))
    }

    /// The same, with a line that says what to do.
    #[must_use]
    pub(crate) fn help(mut self, help: impl fmt::Display) -> Self {
        self.text = format!("{}\n  {}", self.text, visible::log(&help.to_string()));
        self
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text.trim_end())
    }
}
