// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository/properties/merge_commit_title`.

/// The default value for a merge commit title.
///
/// - `PR_TITLE` - default to the pull request's title.
/// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeCommitTitle {
    /// `PR_TITLE`
    PrTitle,
    /// `MERGE_MESSAGE`
    MergeMessage,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
