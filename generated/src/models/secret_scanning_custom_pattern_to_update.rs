// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-custom-pattern-to-update`.

use octoforge_runtime::Extra;

/// Fields to update on a custom pattern. At least one updatable field (`pattern`, `start_delimiter`, `end_delimiter`, `must_match`, or `must_not_match`) must also be provided. Only provided fields will be updated.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningCustomPatternToUpdate {
    /// The updated regular expression of the custom pattern.
    pub pattern: Option<String>,
    /// The updated start delimiter regex for the custom pattern.
    pub start_delimiter: Option<String>,
    /// The updated end delimiter regex for the custom pattern.
    pub end_delimiter: Option<String>,
    /// Updated list of regexes that the secret must match.
    pub must_match: Option<Vec<String>>,
    /// Updated list of regexes that the secret must not match.
    pub must_not_match: Option<Vec<String>>,
    /// `custom_pattern_version`
    pub custom_pattern_version: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SecretScanningCustomPatternToUpdate {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(custom_pattern_version: impl Into<Option<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.custom_pattern_version = custom_pattern_version.into();
        new
    }
}
