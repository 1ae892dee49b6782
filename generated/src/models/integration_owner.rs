// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/integration/properties/owner`.

use octoforge_runtime::Value;
use super::{Enterprise, SimpleUser};

/// Described at `/components/schemas/integration/properties/owner`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum IntegrationOwner {
    /// Simple User.
    SimpleUser(SimpleUser),
    /// Enterprise.
    Enterprise(Enterprise),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<SimpleUser> for IntegrationOwner {
    #[inline]
    fn from(value: SimpleUser) -> Self {
        Self::SimpleUser(value)
    }
}

impl From<Enterprise> for IntegrationOwner {
    #[inline]
    fn from(value: Enterprise) -> Self {
        Self::Enterprise(value)
    }
}
