// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/1/properties/reviewers/items/properties/reviewer`.

use octoforge_runtime::Value;
use super::{SimpleUser, Team};

/// Described at `/components/schemas/environment/properties/protection_rules/items/anyOf/1/properties/reviewers/items/properties/reviewer`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum ReviewerReviewer {
    /// Simple User.
    SimpleUser(SimpleUser),
    /// Team.
    Team(Team),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<SimpleUser> for ReviewerReviewer {
    #[inline]
    fn from(value: SimpleUser) -> Self {
        Self::SimpleUser(value)
    }
}

impl From<Team> for ReviewerReviewer {
    #[inline]
    fn from(value: Team) -> Self {
        Self::Team(value)
    }
}
