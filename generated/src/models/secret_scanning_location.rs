// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-location`.

use octoforge_runtime::Extra;
use super::SecretScanningFirstDetectedLocation;

/// Described at `/components/schemas/secret-scanning-location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningLocation {
    /// The location type. Because secrets may be found in different types of resources (ie. code, comments, issues, pull requests, discussions), this field identifies the type of resource where the secret was found.
    pub r#type: Option<SecretScanningLocationType>,
    /// `details`
    pub details: Option<SecretScanningFirstDetectedLocation>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The location type. Because secrets may be found in different types of resources (ie. code, comments, issues, pull requests, discussions), this field identifies the type of resource where the secret was found.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretScanningLocationType {
    /// `commit`
    Commit,
    /// `wiki_commit`
    WikiCommit,
    /// `issue_title`
    IssueTitle,
    /// `issue_body`
    IssueBody,
    /// `issue_comment`
    IssueComment,
    /// `discussion_title`
    DiscussionTitle,
    /// `discussion_body`
    DiscussionBody,
    /// `discussion_comment`
    DiscussionComment,
    /// `pull_request_title`
    PullRequestTitle,
    /// `pull_request_body`
    PullRequestBody,
    /// `pull_request_comment`
    PullRequestComment,
    /// `pull_request_review`
    PullRequestReview,
    /// `pull_request_review_comment`
    PullRequestReviewComment,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
