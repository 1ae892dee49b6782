// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1actions~1variables~1{name}/patch/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::AllPrivateSelected;

/// Described at `/paths/~1orgs~1{org}~1actions~1variables~1{name}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOrgVariableBody {
    /// The name of the variable.
    pub name: Option<String>,
    /// The value of the variable.
    pub value: Option<String>,
    /// The type of repositories in the organization that can access the variable. `selected` means only the repositories specified by `selected_repository_ids` can access the variable.
    pub visibility: Option<AllPrivateSelected>,
    /// An array of repository ids that can access the organization variable. You can only provide a list of repository ids when the `visibility` is set to `selected`.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateOrgVariableBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
