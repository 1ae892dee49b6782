// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1variables~1{name}/patch/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1variables~1{name}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateRepoVariableBody {
    /// The name of the variable.
    pub name: Option<String>,
    /// The value of the variable.
    pub value: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateRepoVariableBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
