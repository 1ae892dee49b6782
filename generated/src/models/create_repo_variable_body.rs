// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1variables/post/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1variables/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRepoVariableBody {
    /// The name of the variable.
    pub name: String,
    /// The value of the variable.
    pub value: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateRepoVariableBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new.value = value.into();
        new
    }
}
