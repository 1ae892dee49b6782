// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/member-event`.

use octoforge_runtime::Extra;
use super::SimpleUser;

/// MemberEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberEvent {
    /// `action`
    pub action: String,
    /// `member`
    pub member: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
