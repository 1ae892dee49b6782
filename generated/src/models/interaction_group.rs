// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/interaction-group`.

/// The type of GitHub user that can comment, open issues, or create pull requests while the interaction limit is in effect.
#[derive(Clone)]
#[non_exhaustive]
pub enum InteractionGroup {
    /// `existing_users`
    ExistingUsers,
    /// `contributors_only`
    ContributorsOnly,
    /// `collaborators_only`
    CollaboratorsOnly,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
