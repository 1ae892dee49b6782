// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-custom-pattern-to-delete`.

use octoforge_runtime::{Extra, Maybe};

/// A custom pattern to delete in a bulk operation.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningCustomPatternToDelete {
    /// The ID of the custom pattern to delete.
    pub pattern_id: i64,
    /// `custom_pattern_version`
    pub custom_pattern_version: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SecretScanningCustomPatternToDelete {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(pattern_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.pattern_id = pattern_id;
        new
    }
}
