// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{Dependency, DependencyDirectIndirect};

impl Object for Dependency {
    const NAME: &'static str = "Dependency";
    const FIELDS: &'static [&'static str] = &[
        "package_url",
        "metadata",
        "relationship",
        "scope",
        "dependencies",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            package_url: fields.at(0),
            metadata: fields.at(1),
            relationship: fields.at(2),
            scope: fields.at(3),
            dependencies: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.package_url,
                &self.metadata,
                &self.relationship,
                &self.scope,
                &self.dependencies,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Dependency);

impl Literal for DependencyDirectIndirect {
    const NAME: &'static str = "DependencyDirectIndirect";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Direct => "direct",
            Self::Indirect => "indirect",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "direct" => Self::Direct,
            "indirect" => Self::Indirect,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependencyDirectIndirect);
