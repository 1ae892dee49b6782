// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/interaction-limit`.

use octoforge_runtime::Extra;
use super::{InteractionExpiry, InteractionGroup};

/// Limit interactions to a specific type of user for a specified duration
#[derive(Clone)]
#[non_exhaustive]
pub struct InteractionLimit {
    /// `limit`
    pub limit: InteractionGroup,
    /// `expiry`
    pub expiry: Option<InteractionExpiry>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl InteractionLimit {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(limit: impl Into<InteractionGroup>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.limit = limit.into();
        new
    }
}
