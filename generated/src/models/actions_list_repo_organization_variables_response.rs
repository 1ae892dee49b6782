// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1organization-variables/get/responses/200/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::ActionsVariable;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1organization-variables/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsListRepoOrganizationVariablesResponse {
    /// `total_count`
    pub total_count: i64,
    /// `variables`
    pub variables: Vec<ActionsVariable>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
