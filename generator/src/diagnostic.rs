//! Problems of the input: what is wrong, where, and what to do about it.
//!
//! Takes: nothing; any phase creates diagnostics. Gives: plain data that commands render and tests compare with snapshots.
//!
//! ```
//! use octoforge_generator::Diagnostic;
//! let found = Diagnostic::new("lower::unsupported", "`not` has no Rust form").at("/components/schemas/a/not");
//! assert_eq!(found.pointer.as_deref(), Some("/components/schemas/a/not"));
//! ```

use std::fmt;
use std::ops::Range;

use serde::Serialize;

/// A problem at one place of the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Kind of the problem, as `phase::kind`; stable, so that it can be searched for.
    pub code: &'static str,
    /// Message in one line.
    pub message: String,
    /// Input with the problem.
    pub file: File,
    /// JSON pointer of the place (RFC 6901), if it is known.
    pub pointer: Option<String>,
    /// Byte range in the text, if it is known; otherwise it can be located by the pointer.
    pub span: Option<Range<usize>>,
    /// Help: what to do about it.
    pub help: Option<String>,
}

/// Inputs of the generator, to which a diagnostic can refer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum File {
    /// The OpenAPI description.
    #[default]
    Description,
    /// The settings (`octoforge.yaml`).
    Settings,
    /// The corrections of the description.
    Corrections,
    /// Observations of the service.
    Observations,
    /// Names pinned by hand.
    Pins,
    /// Lock of names: the names of earlier runs.
    Lock,
}

impl Diagnostic {
    /// Creates a diagnostic about the description, without a place.
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

    /// Sets the JSON pointer.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Sets the byte range in the text.
    #[must_use]
    pub fn spanning(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// Sets the input, if it is not the description.
    #[must_use]
    pub fn in_file(mut self, file: File) -> Self {
        self.file = file;
        self
    }

    /// Sets the help.
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

/// Findings about a description of which a crate is made all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// Holes: parts of the description that the crate has not, or has as any JSON value. Errors in a strict run.
    pub holes: Vec<Diagnostic>,
    /// Faults of the description without consequences for the crate.
    pub notes: Vec<Diagnostic>,
}

/// Reason why nothing was generated: all diagnostics of the phase that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// Diagnostics in the order of the description; at least one.
    pub diagnostics: Vec<Diagnostic>,
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics }
    }
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
