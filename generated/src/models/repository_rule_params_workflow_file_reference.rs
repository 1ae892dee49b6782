// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-workflow-file-reference`.

use octoforge_runtime::Extra;

/// A workflow that must run for this rule to pass
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsWorkflowFileReference {
    /// The path to the workflow file
    pub path: String,
    /// The ref (branch or tag) of the workflow file to use
    pub r#ref: Option<String>,
    /// The ID of the repository where the workflow is defined
    pub repository_id: i64,
    /// The commit SHA of the workflow file to use
    pub sha: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleParamsWorkflowFileReference {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(path: impl Into<String>, repository_id: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.path = path.into();
        new.repository_id = repository_id;
        new
    }
}
