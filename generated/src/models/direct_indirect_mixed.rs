// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/team-role-assignment/properties/assignment`.

/// Determines if the team has a direct, indirect, or mixed relationship to a role
#[derive(Clone)]
#[non_exhaustive]
pub enum DirectIndirectMixed {
    /// `direct`
    Direct,
    /// `indirect`
    Indirect,
    /// `mixed`
    Mixed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
