// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/deployment-reviewer-type`.

/// The type of reviewer.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeploymentReviewerType {
    /// `User`
    User,
    /// `Team`
    Team,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
