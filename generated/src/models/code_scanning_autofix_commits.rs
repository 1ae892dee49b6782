// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-autofix-commits`.

use octoforge_runtime::Extra;

/// Commit an autofix for a code scanning alert
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAutofixCommits {
    /// The Git reference of target branch for the commit. Branch needs to already exist.  For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
    pub target_ref: Option<String>,
    /// Commit message to be used.
    pub message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CodeScanningAutofixCommits {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
