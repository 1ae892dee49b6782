// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1user~1keys/post/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1user~1keys/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsersCreatePublicSshKeyForAuthenticatedUserBody {
    /// A descriptive name for the new key.
    pub title: Option<String>,
    /// The public SSH key to add to your GitHub account.
    pub key: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UsersCreatePublicSshKeyForAuthenticatedUserBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.key = key.into();
        new
    }
}
