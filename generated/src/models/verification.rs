// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/verification`.

use octoforge_runtime::Extra;

/// Verification
#[derive(Clone)]
#[non_exhaustive]
pub struct Verification {
    /// `verified`
    pub verified: bool,
    /// `reason`
    pub reason: String,
    /// `payload`
    pub payload: Option<String>,
    /// `signature`
    pub signature: Option<String>,
    /// `verified_at`
    pub verified_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
