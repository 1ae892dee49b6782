// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/copilot-space/properties/owner`.

use octoforge_runtime::Value;
use super::{OrganizationSimple, SimpleUser};

/// The user or organization that owns this space.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CopilotSpaceOwner {
    /// Simple User.
    SimpleUser(SimpleUser),
    /// Organization Simple.
    OrganizationSimple(OrganizationSimple),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<SimpleUser> for CopilotSpaceOwner {
    #[inline]
    fn from(value: SimpleUser) -> Self {
        Self::SimpleUser(value)
    }
}

impl From<OrganizationSimple> for CopilotSpaceOwner {
    #[inline]
    fn from(value: OrganizationSimple) -> Self {
        Self::OrganizationSimple(value)
    }
}
