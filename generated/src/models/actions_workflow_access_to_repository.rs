// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-workflow-access-to-repository`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-workflow-access-to-repository`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsWorkflowAccessToRepository {
    /// Defines the level of access that workflows outside of the repository have to actions and reusable workflows within the
    /// repository.
    ///
    /// `none` means the access is only possible from workflows in this repository. `user` level access allows sharing across user owned private repositories only. `organization` level access allows sharing across the organization.
    pub access_level: ActionsWorkflowAccessToRepositoryAccessLevel,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ActionsWorkflowAccessToRepository {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        access_level: impl Into<ActionsWorkflowAccessToRepositoryAccessLevel>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.access_level = access_level.into();
        new
    }
}

/// Defines the level of access that workflows outside of the repository have to actions and reusable workflows within the
/// repository.
///
/// `none` means the access is only possible from workflows in this repository. `user` level access allows sharing across user owned private repositories only. `organization` level access allows sharing across the organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionsWorkflowAccessToRepositoryAccessLevel {
    /// `none`
    None,
    /// `user`
    User,
    /// `organization`
    Organization,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
