// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-custom-pattern`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::PublishedUnpublished;

/// A custom pattern for secret scanning.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningCustomPattern {
    /// The ID of the custom pattern.
    pub id: i64,
    /// The name of the custom pattern.
    pub name: String,
    /// The regular expression of the custom pattern.
    pub pattern: String,
    /// A URL-friendly identifier for the custom pattern, derived from its name.
    pub slug: String,
    /// The state of the custom pattern.
    pub state: PublishedUnpublished,
    /// Whether push protection is enabled for this custom pattern.
    pub push_protection_enabled: bool,
    /// The start delimiter regex for the custom pattern.
    pub start_delimiter: Maybe<String>,
    /// The end delimiter regex for the custom pattern.
    pub end_delimiter: Maybe<String>,
    /// List of regexes that the secret must match.
    pub must_match: Maybe<Vec<String>>,
    /// List of regexes that the secret must not match.
    pub must_not_match: Maybe<Vec<String>>,
    /// `custom_pattern_version`
    pub custom_pattern_version: Maybe<String>,
    /// The date and time the custom pattern was created in ISO 8601 format.
    pub created_at: Option<DateTime>,
    /// The date and time the custom pattern was last updated in ISO 8601 format.
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
