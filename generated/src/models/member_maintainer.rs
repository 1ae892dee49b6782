// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/team-member/properties/role`.

/// The member's role on the team. Only present on the `List team members` endpoint, and only when the feature is enabled for the organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberMaintainer {
    /// `member`
    Member,
    /// `maintainer`
    Maintainer,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
