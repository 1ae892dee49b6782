// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-reviewer`.

use octoforge_runtime::Extra;
use super::CopilotSpaceCollaboratorTeamActorType;

/// A required reviewing team
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsReviewer {
    /// ID of the reviewer which must review changes to matching files.
    pub id: i64,
    /// The type of the reviewer
    pub r#type: CopilotSpaceCollaboratorTeamActorType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleParamsReviewer {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        id: i64,
        r#type: impl Into<CopilotSpaceCollaboratorTeamActorType>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.id = id;
        new.r#type = r#type.into();
        new
    }
}
