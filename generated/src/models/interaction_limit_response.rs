// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/interaction-limit-response`.

use octoforge_runtime::{DateTime, Extra};
use super::InteractionGroup;

/// Interaction limit settings.
#[derive(Clone)]
#[non_exhaustive]
pub struct InteractionLimitResponse {
    /// `limit`
    pub limit: InteractionGroup,
    /// `origin`
    pub origin: String,
    /// `expires_at`
    pub expires_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
