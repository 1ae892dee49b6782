// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer;

impl Union
for WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer {
    const NAME: &'static str = "WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["login"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &[
                "description",
                "html_url",
                "members_url",
                "name",
                "node_id",
                "permission",
                "privacy",
                "repositories_url",
                "slug",
                "url",
            ],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::User(node.read()),
            1 => Self::Team(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::User(value) => value,
            Self::Team(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(
    WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer
);
