// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/security-and-analysis/properties/secret_scanning_delegated_bypass_options/properties/reviewers/items/properties/reviewer_type`.

/// The type of the bypass reviewer
#[derive(Clone)]
#[non_exhaustive]
pub enum ReviewerType {
    /// `TEAM`
    Team,
    /// `ROLE`
    Role,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
