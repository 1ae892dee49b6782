// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{OrganizationUpdateIssueField, OrganizationUpdateIssueFieldOption};

impl Object for OrganizationUpdateIssueField {
    const NAME: &'static str = "OrganizationUpdateIssueField";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "visibility",
        "options",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            visibility: fields.at(2),
            options: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.name, &self.description, &self.visibility, &self.options],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationUpdateIssueField);

impl Object for OrganizationUpdateIssueFieldOption {
    const NAME: &'static str = "OrganizationUpdateIssueFieldOption";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "color",
        "priority",
    ];
    const REQUIRED: &'static [u64] = &[26];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            color: fields.at(3),
            priority: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.name, &self.description, &self.color, &self.priority],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationUpdateIssueFieldOption);
