// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{OrganizationRole, OrganizationRoleSource};

impl Object for OrganizationRole {
    const NAME: &'static str = "OrganizationRole";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "base_role",
        "source",
        "permissions",
        "organization",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[483];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            base_role: fields.at(3),
            source: fields.at(4),
            permissions: fields.at(5),
            organization: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.description,
                &self.base_role,
                &self.source,
                &self.permissions,
                &self.organization,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationRole);

impl Literal for OrganizationRoleSource {
    const NAME: &'static str = "OrganizationRoleSource";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Organization => "Organization",
            Self::Enterprise => "Enterprise",
            Self::Predefined => "Predefined",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Organization" => Self::Organization,
            "Enterprise" => Self::Enterprise,
            "Predefined" => Self::Predefined,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OrganizationRoleSource);
