// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1outside_collaborators~1{username}/delete/responses/422/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1orgs~1{org}~1outside_collaborators~1{username}/delete/responses/422/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrgsRemoveOutsideCollaboratorResponse422 {
    /// `message`
    pub message: Option<String>,
    /// `documentation_url`
    pub documentation_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
