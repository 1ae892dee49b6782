// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::WebhookPushRepositoryCreatedAt;

impl Union for WebhookPushRepositoryCreatedAt {
    const NAME: &'static str = "WebhookPushRepositoryCreatedAt";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Integer,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Integer(node.read()),
            1 => Self::DateTime(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Integer(value) => value,
            Self::DateTime(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(WebhookPushRepositoryCreatedAt);
