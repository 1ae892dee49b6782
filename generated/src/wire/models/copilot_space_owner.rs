// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::CopilotSpaceOwner;

impl Union for CopilotSpaceOwner {
    const NAME: &'static str = "CopilotSpaceOwner";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &[
                "gravatar_id",
                "html_url",
                "followers_url",
                "following_url",
                "gists_url",
                "starred_url",
                "subscriptions_url",
                "organizations_url",
                "received_events_url",
                "type",
                "site_admin",
            ],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &[
                "hooks_url",
                "issues_url",
                "members_url",
                "public_members_url",
                "description",
            ],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::SimpleUser(node.read()),
            1 => Self::OrganizationSimple(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::SimpleUser(value) => value,
            Self::OrganizationSimple(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CopilotSpaceOwner);
