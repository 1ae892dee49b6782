// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::IntegrationOwner;

impl Union for IntegrationOwner {
    const NAME: &'static str = "IntegrationOwner";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "login",
                "gravatar_id",
                "url",
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
            required: &["name", "slug", "created_at", "updated_at"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::SimpleUser(node.read()),
            1 => Self::Enterprise(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::SimpleUser(value) => value,
            Self::Enterprise(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(IntegrationOwner);
