// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::InteractionsGetRestrictionsForOrgResponse;

impl Union for InteractionsGetRestrictionsForOrgResponse {
    const NAME: &'static str = "InteractionsGetRestrictionsForOrgResponse";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["limit", "origin", "expires_at"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::InteractionLimitResponse(node.read()),
            1 => Self::Plain(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::InteractionLimitResponse(value) => value,
            Self::Plain(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(InteractionsGetRestrictionsForOrgResponse);
