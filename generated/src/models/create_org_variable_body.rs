// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1actions~1variables/post/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::AllPrivateSelected;

/// Described at `/paths/~1orgs~1{org}~1actions~1variables/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrgVariableBody {
    /// The name of the variable.
    pub name: String,
    /// The value of the variable.
    pub value: String,
    /// The type of repositories in the organization that can access the variable. `selected` means only the repositories specified by `selected_repository_ids` can access the variable.
    pub visibility: AllPrivateSelected,
    /// An array of repository ids that can access the organization variable. You can only provide a list of repository ids when the `visibility` is set to `selected`.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateOrgVariableBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        visibility: impl Into<AllPrivateSelected>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.value = value.into();
        new.visibility = visibility.into();
        new
    }
}
