// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-custom-pattern-validation-error`.

use octoforge_runtime::Extra;

/// A validation error for a custom pattern in a batch operation.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningCustomPatternValidationError {
    /// A machine-readable code describing the error.
    pub code: Option<SecretScanningCustomPatternValidationErrorCode>,
    /// A human-readable description of the error.
    pub message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A machine-readable code describing the error.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretScanningCustomPatternValidationErrorCode {
    /// `invalid`
    Invalid,
    /// `unprocessable`
    Unprocessable,
    /// `start_delimiter`
    StartDelimiter,
    /// `end_delimiter`
    EndDelimiter,
    /// `name`
    Name,
    /// `must_match`
    MustMatch,
    /// `must_not_match`
    MustNotMatch,
    /// `custom_pattern_version_mismatch`
    CustomPatternVersionMismatch,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
