// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/cvss-severities/properties/cvss_v3`.

use octoforge_runtime::{Extra, Number};

/// Described at `/components/schemas/cvss-severities/properties/cvss_v3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CvssSeveritiesCvssV3 {
    /// The CVSS 3 vector string.
    pub vector_string: Option<String>,
    /// The CVSS 3 score.
    pub score: Option<Number>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
