// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-custom-pattern-to-create`.

use octoforge_runtime::Extra;

/// A custom pattern to create in a bulk operation.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningCustomPatternToCreate {
    /// The name of the custom pattern.
    pub name: String,
    /// The regular expression of the custom pattern.
    pub pattern: String,
    /// The start delimiter regex for the custom pattern.
    /// Defaults to `\A|[^0-9A-Za-z]` when not specified.
    pub start_delimiter: Option<String>,
    /// The end delimiter regex for the custom pattern.
    /// Defaults to `\z|[^0-9A-Za-z]` when not specified.
    pub end_delimiter: Option<String>,
    /// List of regexes that the secret must match.
    pub must_match: Option<Vec<String>>,
    /// List of regexes that the secret must not match.
    pub must_not_match: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SecretScanningCustomPatternToCreate {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, pattern: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.pattern = pattern.into();
        new
    }
}
