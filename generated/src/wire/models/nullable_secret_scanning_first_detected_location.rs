// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::SecretScanningFirstDetectedLocation;

impl Union for SecretScanningFirstDetectedLocation {
    const NAME: &'static str = "SecretScanningFirstDetectedLocation";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "path",
                "start_line",
                "end_line",
                "start_column",
                "end_column",
                "blob_sha",
                "blob_url",
                "commit_sha",
                "commit_url",
            ],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &[
                "path",
                "start_line",
                "end_line",
                "start_column",
                "end_column",
                "blob_sha",
                "page_url",
                "commit_sha",
                "commit_url",
            ],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["issue_title_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["issue_body_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["issue_comment_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["discussion_title_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["discussion_body_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["discussion_comment_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["pull_request_title_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["pull_request_body_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["pull_request_comment_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["pull_request_review_url"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["pull_request_review_comment_url"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Commit(node.read()),
            1 => Self::WikiCommit(node.read()),
            2 => Self::IssueTitle(node.read()),
            3 => Self::IssueBody(node.read()),
            4 => Self::IssueComment(node.read()),
            5 => Self::DiscussionTitle(node.read()),
            6 => Self::DiscussionBody(node.read()),
            7 => Self::DiscussionComment(node.read()),
            8 => Self::PullRequestTitle(node.read()),
            9 => Self::PullRequestBody(node.read()),
            10 => Self::PullRequestComment(node.read()),
            11 => Self::PullRequestReview(node.read()),
            12 => Self::PullRequestReviewComment(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Commit(value) => value,
            Self::WikiCommit(value) => value,
            Self::IssueTitle(value) => value,
            Self::IssueBody(value) => value,
            Self::IssueComment(value) => value,
            Self::DiscussionTitle(value) => value,
            Self::DiscussionBody(value) => value,
            Self::DiscussionComment(value) => value,
            Self::PullRequestTitle(value) => value,
            Self::PullRequestBody(value) => value,
            Self::PullRequestComment(value) => value,
            Self::PullRequestReview(value) => value,
            Self::PullRequestReviewComment(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(SecretScanningFirstDetectedLocation);
