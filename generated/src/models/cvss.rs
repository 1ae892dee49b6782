// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_security_advisory/properties/cvss`.

use octoforge_runtime::{Extra, Number};

/// Described at `/components/schemas/webhooks_security_advisory/properties/cvss`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cvss {
    /// `score`
    pub score: Number,
    /// `vector_string`
    pub vector_string: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
