// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository/properties/squash_merge_commit_message`.

/// The default value for a squash merge commit message:
///
/// - `PR_BODY` - default to the pull request's body.
/// - `COMMIT_MESSAGES` - default to the branch's commit messages.
/// - `BLANK` - default to a blank commit message.
#[derive(Clone)]
#[non_exhaustive]
pub enum SquashMergeCommitMessage {
    /// `PR_BODY`
    PrBody,
    /// `COMMIT_MESSAGES`
    CommitMessages,
    /// `BLANK`
    Blank,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
