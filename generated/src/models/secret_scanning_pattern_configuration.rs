// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-pattern-configuration`.

use octoforge_runtime::{Extra, Maybe};
use super::SecretScanningPatternOverride;

/// A collection of secret scanning patterns and their settings related to push protection.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningPatternConfiguration {
    /// `pattern_config_version`
    pub pattern_config_version: Maybe<String>,
    /// Overrides for partner patterns.
    pub provider_pattern_overrides: Option<Vec<SecretScanningPatternOverride>>,
    /// Overrides for custom patterns defined by the organization.
    pub custom_pattern_overrides: Option<Vec<SecretScanningPatternOverride>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
