// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/copilot-space-collaborator/anyOf/1/properties/actor_type`.

/// The collaborator actor type.
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotSpaceCollaboratorTeamActorType {
    /// `Team`
    Team,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
