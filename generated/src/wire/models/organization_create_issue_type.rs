// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrganizationCreateIssueType;

impl Object for OrganizationCreateIssueType {
    const NAME: &'static str = "OrganizationCreateIssueType";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "is_enabled",
        "description",
        "color",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            is_enabled: fields.at(1),
            description: fields.at(2),
            color: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.name, &self.is_enabled, &self.description, &self.color],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationCreateIssueType);
