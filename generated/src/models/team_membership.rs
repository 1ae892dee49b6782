// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team-membership`.

use octoforge_runtime::Extra;
use super::{ActivePending, MemberMaintainer};

/// Team Membership
#[derive(Clone)]
#[non_exhaustive]
pub struct TeamMembership {
    /// `url`
    pub url: String,
    /// The role of the user in the team.
    pub role: MemberMaintainer,
    /// The state of the user's membership in the team.
    pub state: ActivePending,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
