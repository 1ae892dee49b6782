// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::NugetMetadataItemValue;

impl Union for NugetMetadataItemValue {
    const NAME: &'static str = "NugetMetadataItemValue";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Boolean,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Integer,
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
            0 => Self::Boolean(node.read()),
            1 => Self::String(node.read()),
            2 => Self::Integer(node.read()),
            3 => Self::Url(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Boolean(value) => value,
            Self::String(value) => value,
            Self::Integer(value) => value,
            Self::Url(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(NugetMetadataItemValue);
