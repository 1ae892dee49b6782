// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository/properties/code_search_index_status`.

use octoforge_runtime::Extra;

/// The status of the code search index for this repository
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSearchIndexStatus {
    /// `lexical_search_ok`
    pub lexical_search_ok: Option<bool>,
    /// `lexical_commit_sha`
    pub lexical_commit_sha: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
