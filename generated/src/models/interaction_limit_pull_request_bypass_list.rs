// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/interaction-limit-pull-request-bypass-list`.

use octoforge_runtime::Extra;

/// A list of user logins to add or remove from the pull request creation cap bypass list.
#[derive(Clone)]
#[non_exhaustive]
pub struct InteractionLimitPullRequestBypassList {
    /// A list of user logins to add or remove from the bypass list.
    pub users: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl InteractionLimitPullRequestBypassList {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.users = users.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}
