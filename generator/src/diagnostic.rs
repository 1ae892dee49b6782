//! What went wrong in the input, where, and what to do about it.
//!
//! Takes: nothing; any phase makes one. Gives: plain data that a command renders, a test snapshots.
//!
//! ```
//! use octoforge_generator::Diagnostic;
//! let found = Diagnostic::new("schema::unsupported", "`not` has no Rust form").at("/components/schemas/a/not");
//! assert_eq!(found.pointer.as_deref(), Some("/components/schemas/a/not"));
//! ```

use std::fmt;
use std::ops::Range;

use serde::Serialize;

/// One finding about one place of the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// What kind of finding this is, as `phase::kind`; stable, so that people can search for it.
    pub code: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// Which input it is about.
    pub file: File,
    /// JSON pointer of the place (RFC 6901), where one is known.
    pub pointer: Option<String>,
    /// Byte range in the text, where one is known; found from the pointer when it is asked for.
    pub span: Option<Range<usize>>,
    /// What to do about it.
    pub help: Option<String>,
}

/// The inputs of the generator, which a finding can be about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum File {
    /// The OpenAPI description.
    #[default]
    Description,
    /// The settings (`octoforge.yaml`).
    Settings,
    /// The corrections of the description.
    Corrections,
    /// The names pinned by hand.
    Pins,
    /// The names given before.
    Lock,
}

impl Diagnostic {
    /// A finding without a place, about the description.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            file: File::Description,
            pointer: None,
            span: None,
            help: None,
        }
    }

    /// The same finding, at a JSON pointer.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// The same finding, at a byte range of the text.
    #[must_use]
    pub fn spanning(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// The same finding, about another input than the description.
    #[must_use]
    pub fn in_file(mut self, file: File) -> Self {
        self.file = file;
        self
    }

    /// The same finding, with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)?;
        if let Some(pointer) = self.pointer.as_deref().filter(|at| !at.is_empty()) {
            write!(f, " at {pointer}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostic {}

/// Why nothing was generated: every finding of the phase that stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// At least one finding, in the order of the description.
    pub diagnostics: Vec<Diagnostic>,
}

impl From<Diagnostic> for Failure {
    fn from(one: Diagnostic) -> Self {
        Self {
            diagnostics: vec![one],
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.diagnostics.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
