// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/codespace/properties/git_status`.

use octoforge_runtime::Extra;

/// Details about the codespace's git repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct GitStatus {
    /// The number of commits the local repository is ahead of the remote.
    pub ahead: Option<i64>,
    /// The number of commits the local repository is behind the remote.
    pub behind: Option<i64>,
    /// Whether the local repository has unpushed changes.
    pub has_unpushed_changes: Option<bool>,
    /// Whether the local repository has uncommitted changes.
    pub has_uncommitted_changes: Option<bool>,
    /// The current branch (or SHA if in detached HEAD state) of the local repository.
    pub r#ref: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
