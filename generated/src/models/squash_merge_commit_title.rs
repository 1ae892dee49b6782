// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository/properties/squash_merge_commit_title`.

/// The default value for a squash merge commit title:
///
/// - `PR_TITLE` - default to the pull request's title.
/// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
#[derive(Clone)]
#[non_exhaustive]
pub enum SquashMergeCommitTitle {
    /// `PR_TITLE`
    PrTitle,
    /// `COMMIT_OR_PR_TITLE`
    CommitOrPrTitle,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
