// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-autofix-commits-response`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/code-scanning-autofix-commits-response`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAutofixCommitsResponse {
    /// The Git reference of target branch for the commit. For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
    pub target_ref: Option<String>,
    /// SHA of commit with autofix.
    pub sha: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
