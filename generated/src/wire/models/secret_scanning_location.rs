// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{SecretScanningLocation, SecretScanningLocationType};

impl Object for SecretScanningLocation {
    const NAME: &'static str = "SecretScanningLocation";
    const FIELDS: &'static [&'static str] = &["type", "details"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            details: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.details], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningLocation);

impl Literal for SecretScanningLocationType {
    const NAME: &'static str = "SecretScanningLocationType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Commit => "commit",
            Self::WikiCommit => "wiki_commit",
            Self::IssueTitle => "issue_title",
            Self::IssueBody => "issue_body",
            Self::IssueComment => "issue_comment",
            Self::DiscussionTitle => "discussion_title",
            Self::DiscussionBody => "discussion_body",
            Self::DiscussionComment => "discussion_comment",
            Self::PullRequestTitle => "pull_request_title",
            Self::PullRequestBody => "pull_request_body",
            Self::PullRequestComment => "pull_request_comment",
            Self::PullRequestReview => "pull_request_review",
            Self::PullRequestReviewComment => "pull_request_review_comment",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "commit" => Self::Commit,
            "wiki_commit" => Self::WikiCommit,
            "issue_title" => Self::IssueTitle,
            "issue_body" => Self::IssueBody,
            "issue_comment" => Self::IssueComment,
            "discussion_title" => Self::DiscussionTitle,
            "discussion_body" => Self::DiscussionBody,
            "discussion_comment" => Self::DiscussionComment,
            "pull_request_title" => Self::PullRequestTitle,
            "pull_request_body" => Self::PullRequestBody,
            "pull_request_comment" => Self::PullRequestComment,
            "pull_request_review" => Self::PullRequestReview,
            "pull_request_review_comment" => Self::PullRequestReviewComment,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SecretScanningLocationType);
