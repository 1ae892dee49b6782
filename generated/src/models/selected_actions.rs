// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/selected-actions`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/selected-actions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SelectedActions {
    /// Whether GitHub-owned actions are allowed. For example, this includes the actions in the `actions` organization.
    pub github_owned_allowed: Option<bool>,
    /// Whether actions from GitHub Marketplace verified creators are allowed. Set to `true` to allow all actions by GitHub Marketplace verified creators.
    pub verified_allowed: Option<bool>,
    /// Specifies a list of string-matching patterns to allow specific action(s) and reusable workflow(s). Wildcards, tags, and SHAs are allowed. For example, `monalisa/octocat@*`, `monalisa/octocat@v2`, `monalisa/*`.
    ///
    /// > **Note:**
    /// > The `patterns_allowed` setting only applies to public repositories.
    pub patterns_allowed: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SelectedActions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
