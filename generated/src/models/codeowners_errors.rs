// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codeowners-errors`.

use octoforge_runtime::{Extra, Maybe};

/// A list of errors found in a repo's CODEOWNERS file
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeownersErrors {
    /// `errors`
    pub errors: Vec<CodeownersErrorsError>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/codeowners-errors/properties/errors/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeownersErrorsError {
    /// The line number where this errors occurs.
    pub line: i64,
    /// The column number where this errors occurs.
    pub column: i64,
    /// The contents of the line where the error occurs.
    pub source: Option<String>,
    /// The type of error.
    pub kind: String,
    /// Suggested action to fix the error. This will usually be `null`, but is provided for some common errors.
    pub suggestion: Maybe<String>,
    /// A human-readable description of the error, combining information from multiple fields, laid out for display in a monospaced typeface (for example, a command-line setting).
    pub message: String,
    /// The path of the file where the error occured.
    pub path: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
