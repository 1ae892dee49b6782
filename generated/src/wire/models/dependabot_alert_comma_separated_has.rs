// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Json, Kind, Node, Union, Variant};
use crate::models::DependabotAlertCommaSeparatedHas;

impl Union for DependabotAlertCommaSeparatedHas {
    const NAME: &'static str = "DependabotAlertCommaSeparatedHas";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::DependabotAlertCommaSeparatedHasItemList(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::DependabotAlertCommaSeparatedHasItemList(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(DependabotAlertCommaSeparatedHas);
