// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1interaction-limits/get/responses/200/content/application~1json/schema`.

use octoforge_runtime::Value;
use super::{EmptyObject, InteractionLimitResponse};

/// Described at `/paths/~1orgs~1{org}~1interaction-limits/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum InteractionsGetRestrictionsForOrgResponse {
    /// Interaction Limits.
    InteractionLimitResponse(InteractionLimitResponse),
    /// Empty Object.
    Plain(EmptyObject),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<InteractionLimitResponse> for InteractionsGetRestrictionsForOrgResponse {
    #[inline]
    fn from(value: InteractionLimitResponse) -> Self {
        Self::InteractionLimitResponse(value)
    }
}

impl From<EmptyObject> for InteractionsGetRestrictionsForOrgResponse {
    #[inline]
    fn from(value: EmptyObject) -> Self {
        Self::Plain(value)
    }
}
