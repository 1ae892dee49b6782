// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrganizationActionsVariable;

impl Object for OrganizationActionsVariable {
    const NAME: &'static str = "OrganizationActionsVariable";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "value",
        "created_at",
        "updated_at",
        "visibility",
        "selected_repositories_url",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            value: fields.at(1),
            created_at: fields.at(2),
            updated_at: fields.at(3),
            visibility: fields.at(4),
            selected_repositories_url: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.value,
                &self.created_at,
                &self.updated_at,
                &self.visibility,
                &self.selected_repositories_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationActionsVariable);
