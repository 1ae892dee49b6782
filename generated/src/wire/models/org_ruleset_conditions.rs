// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{
    OrgRulesetConditions, OrgRulesetConditionsRepositoryIdAndRefName,
    OrgRulesetConditionsRepositoryNameAndRefName,
    OrgRulesetConditionsRepositoryPropertyAndRefName,
};

impl Union for OrgRulesetConditions {
    const NAME: &'static str = "OrgRulesetConditions";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["repository_name"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["repository_id"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["repository_property"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Name(node.read()),
            1 => Self::Id(node.read()),
            2 => Self::Property(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Name(value) => value,
            Self::Id(value) => value,
            Self::Property(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(OrgRulesetConditions);

impl Object for OrgRulesetConditionsRepositoryNameAndRefName {
    const NAME: &'static str = "OrgRulesetConditionsRepositoryNameAndRefName";
    const FIELDS: &'static [&'static str] = &["ref_name", "repository_name"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ref_name: fields.at(0),
            repository_name: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ref_name, &self.repository_name], &self.extra)
    }
}

octoforge_runtime::object!(OrgRulesetConditionsRepositoryNameAndRefName);

impl Object for OrgRulesetConditionsRepositoryIdAndRefName {
    const NAME: &'static str = "OrgRulesetConditionsRepositoryIdAndRefName";
    const FIELDS: &'static [&'static str] = &["ref_name", "repository_id"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ref_name: fields.at(0),
            repository_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ref_name, &self.repository_id], &self.extra)
    }
}

octoforge_runtime::object!(OrgRulesetConditionsRepositoryIdAndRefName);

impl Object for OrgRulesetConditionsRepositoryPropertyAndRefName {
    const NAME: &'static str = "OrgRulesetConditionsRepositoryPropertyAndRefName";
    const FIELDS: &'static [&'static str] = &["ref_name", "repository_property"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ref_name: fields.at(0),
            repository_property: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ref_name, &self.repository_property], &self.extra)
    }
}

octoforge_runtime::object!(OrgRulesetConditionsRepositoryPropertyAndRefName);
