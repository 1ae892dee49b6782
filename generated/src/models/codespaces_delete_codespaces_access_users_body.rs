// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1codespaces~1access~1selected_users/delete/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1orgs~1{org}~1codespaces~1access~1selected_users/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodespacesDeleteCodespacesAccessUsersBody {
    /// The usernames of the organization members and outside collaborators whose codespaces should not be billed to the organization.
    pub selected_usernames: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CodespacesDeleteCodespacesAccessUsersBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(selected_usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.selected_usernames = selected_usernames
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}
