// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{OrganizationCreateIssueField, OrganizationCreateIssueFieldOption};

impl Object for OrganizationCreateIssueField {
    const NAME: &'static str = "OrganizationCreateIssueField";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "data_type",
        "visibility",
        "options",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            data_type: fields.at(2),
            visibility: fields.at(3),
            options: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.data_type,
                &self.visibility,
                &self.options,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationCreateIssueField);

impl Object for OrganizationCreateIssueFieldOption {
    const NAME: &'static str = "OrganizationCreateIssueFieldOption";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "color",
        "priority",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            color: fields.at(2),
            priority: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.description, &self.color, &self.priority], &self.extra)
    }
}

octoforge_runtime::object!(OrganizationCreateIssueFieldOption);
