// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::ReviewerReviewer;

impl Union for ReviewerReviewer {
    const NAME: &'static str = "ReviewerReviewer";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "login",
                "avatar_url",
                "gravatar_id",
                "followers_url",
                "following_url",
                "gists_url",
                "starred_url",
                "subscriptions_url",
                "organizations_url",
                "repos_url",
                "events_url",
                "received_events_url",
                "type",
                "site_admin",
            ],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &[
                "name",
                "slug",
                "description",
                "permission",
                "members_url",
                "repositories_url",
                "parent",
            ],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::SimpleUser(node.read()),
            1 => Self::Team(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::SimpleUser(value) => value,
            Self::Team(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(ReviewerReviewer);
