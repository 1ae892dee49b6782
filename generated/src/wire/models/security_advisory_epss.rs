// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{SecurityAdvisoryEpss, SecurityAdvisoryEpssPercentile};

impl Object for SecurityAdvisoryEpss {
    const NAME: &'static str = "SecurityAdvisoryEpss";
    const FIELDS: &'static [&'static str] = &["percentage", "percentile"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            percentage: fields.at(0),
            percentile: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.percentage, &self.percentile], &self.extra)
    }
}

octoforge_runtime::object!(SecurityAdvisoryEpss);

impl Union for SecurityAdvisoryEpssPercentile {
    const NAME: &'static str = "SecurityAdvisoryEpssPercentile";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Number,
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
            0 => Self::Number(node.read()),
            1 => Self::String(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Number(value) => value,
            Self::String(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(SecurityAdvisoryEpssPercentile);
