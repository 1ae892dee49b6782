// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository/properties/merge_commit_message`.

/// The default value for a merge commit message.
///
/// - `PR_TITLE` - default to the pull request's title.
/// - `PR_BODY` - default to the pull request's body.
/// - `BLANK` - default to a blank commit message.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeCommitMessage {
    /// `PR_BODY`
    PrBody,
    /// `PR_TITLE`
    PrTitle,
    /// `BLANK`
    Blank,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
