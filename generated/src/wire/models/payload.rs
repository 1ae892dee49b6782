// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::Payload;

impl Union for Payload {
    const NAME: &'static str = "Payload";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
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
            0 => Self::Plain(node.read()),
            1 => Self::String(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Plain(value) => value,
            Self::String(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(Payload);
