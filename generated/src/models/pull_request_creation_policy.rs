// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository/properties/pull_request_creation_policy`.

/// The policy controlling who can create pull requests: all or collaborators_only.
#[derive(Clone)]
#[non_exhaustive]
pub enum PullRequestCreationPolicy {
    /// `all`
    All,
    /// `collaborators_only`
    CollaboratorsOnly,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
