// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::WebhookPullRequestDequeuedPullRequestRequestedReviewer;

impl Union for WebhookPullRequestDequeuedPullRequestRequestedReviewer {
    const NAME: &'static str = "WebhookPullRequestDequeuedPullRequestRequestedReviewer";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["login"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["name"],
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

octoforge_runtime::union!(WebhookPullRequestDequeuedPullRequestRequestedReviewer);
