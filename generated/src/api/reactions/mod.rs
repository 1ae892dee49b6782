// Emitted by `cargo xtask regenerate` (generator/src/render/layout/tree.rs). Do not edit.

//! Interact with reactions to various GitHub entities.

#[expect(clippy::module_inception, reason = "the description calls both the same")]
mod reactions;

pub use self::reactions::{
    CreateForCommitComment, CreateForCommitCommentBody, CreateForIssue,
    CreateForIssueComment, CreateForPullRequestReviewComment, CreateForRelease,
    CreateForReleaseBody, DeleteForCommitComment, DeleteForIssue, DeleteForIssueComment,
    DeleteForPullRequestComment, DeleteForRelease, ListForCommitComment, ListForIssue,
    ListForIssueComment, ListForPullRequestReviewComment, ListForRelease,
    ListForReleaseContent, create_for_commit_comment, create_for_issue,
    create_for_issue_comment, create_for_pull_request_review_comment, create_for_release,
    delete_for_commit_comment, delete_for_issue, delete_for_issue_comment,
    delete_for_pull_request_comment, delete_for_release, list_for_commit_comment,
    list_for_issue, list_for_issue_comment, list_for_pull_request_review_comment,
    list_for_release,
};
