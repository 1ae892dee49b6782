// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/nullable-secret-scanning-first-detected-location`.

use octoforge_runtime::Value;
use super::{
    SecretScanningLocationCommit, SecretScanningLocationDiscussionBody,
    SecretScanningLocationDiscussionComment, SecretScanningLocationDiscussionTitle,
    SecretScanningLocationIssueBody, SecretScanningLocationIssueComment,
    SecretScanningLocationIssueTitle, SecretScanningLocationPullRequestBody,
    SecretScanningLocationPullRequestComment, SecretScanningLocationPullRequestReview,
    SecretScanningLocationPullRequestReviewComment,
    SecretScanningLocationPullRequestTitle, SecretScanningLocationWikiCommit,
};

/// Details on the location where the token was initially detected. This can be a commit, wiki commit, issue, discussion, pull request.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum SecretScanningFirstDetectedLocation {
    /// [`SecretScanningLocationCommit`](crate::models::SecretScanningLocationCommit).
    Commit(SecretScanningLocationCommit),
    /// [`SecretScanningLocationWikiCommit`](crate::models::SecretScanningLocationWikiCommit).
    WikiCommit(SecretScanningLocationWikiCommit),
    /// [`SecretScanningLocationIssueTitle`](crate::models::SecretScanningLocationIssueTitle).
    IssueTitle(SecretScanningLocationIssueTitle),
    /// [`SecretScanningLocationIssueBody`](crate::models::SecretScanningLocationIssueBody).
    IssueBody(SecretScanningLocationIssueBody),
    /// [`SecretScanningLocationIssueComment`](crate::models::SecretScanningLocationIssueComment).
    IssueComment(SecretScanningLocationIssueComment),
    /// [`SecretScanningLocationDiscussionTitle`](crate::models::SecretScanningLocationDiscussionTitle).
    DiscussionTitle(SecretScanningLocationDiscussionTitle),
    /// [`SecretScanningLocationDiscussionBody`](crate::models::SecretScanningLocationDiscussionBody).
    DiscussionBody(SecretScanningLocationDiscussionBody),
    /// [`SecretScanningLocationDiscussionComment`](crate::models::SecretScanningLocationDiscussionComment).
    DiscussionComment(SecretScanningLocationDiscussionComment),
    /// [`SecretScanningLocationPullRequestTitle`](crate::models::SecretScanningLocationPullRequestTitle).
    PullRequestTitle(SecretScanningLocationPullRequestTitle),
    /// [`SecretScanningLocationPullRequestBody`](crate::models::SecretScanningLocationPullRequestBody).
    PullRequestBody(SecretScanningLocationPullRequestBody),
    /// [`SecretScanningLocationPullRequestComment`](crate::models::SecretScanningLocationPullRequestComment).
    PullRequestComment(SecretScanningLocationPullRequestComment),
    /// [`SecretScanningLocationPullRequestReview`](crate::models::SecretScanningLocationPullRequestReview).
    PullRequestReview(SecretScanningLocationPullRequestReview),
    /// [`SecretScanningLocationPullRequestReviewComment`](crate::models::SecretScanningLocationPullRequestReviewComment).
    PullRequestReviewComment(SecretScanningLocationPullRequestReviewComment),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<SecretScanningLocationCommit> for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationCommit) -> Self {
        Self::Commit(value)
    }
}

impl From<SecretScanningLocationWikiCommit> for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationWikiCommit) -> Self {
        Self::WikiCommit(value)
    }
}

impl From<SecretScanningLocationIssueTitle> for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationIssueTitle) -> Self {
        Self::IssueTitle(value)
    }
}

impl From<SecretScanningLocationIssueBody> for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationIssueBody) -> Self {
        Self::IssueBody(value)
    }
}

impl From<SecretScanningLocationIssueComment> for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationIssueComment) -> Self {
        Self::IssueComment(value)
    }
}

impl From<SecretScanningLocationDiscussionTitle>
for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationDiscussionTitle) -> Self {
        Self::DiscussionTitle(value)
    }
}

impl From<SecretScanningLocationDiscussionBody> for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationDiscussionBody) -> Self {
        Self::DiscussionBody(value)
    }
}

impl From<SecretScanningLocationDiscussionComment>
for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationDiscussionComment) -> Self {
        Self::DiscussionComment(value)
    }
}

impl From<SecretScanningLocationPullRequestTitle>
for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationPullRequestTitle) -> Self {
        Self::PullRequestTitle(value)
    }
}

impl From<SecretScanningLocationPullRequestBody>
for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationPullRequestBody) -> Self {
        Self::PullRequestBody(value)
    }
}

impl From<SecretScanningLocationPullRequestComment>
for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationPullRequestComment) -> Self {
        Self::PullRequestComment(value)
    }
}

impl From<SecretScanningLocationPullRequestReview>
for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationPullRequestReview) -> Self {
        Self::PullRequestReview(value)
    }
}

impl From<SecretScanningLocationPullRequestReviewComment>
for SecretScanningFirstDetectedLocation {
    #[inline]
    fn from(value: SecretScanningLocationPullRequestReviewComment) -> Self {
        Self::PullRequestReviewComment(value)
    }
}
