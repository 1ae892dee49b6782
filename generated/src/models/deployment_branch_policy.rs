// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deployment-branch-policy`.

use octoforge_runtime::Extra;
use super::TagBranch;

/// Details of a deployment branch or tag policy.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeploymentBranchPolicy {
    /// The unique identifier of the branch or tag policy.
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// The name pattern that branches or tags must match in order to deploy to the environment.
    pub name: Option<String>,
    /// Whether this rule targets a branch or tag.
    pub r#type: Option<TagBranch>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
