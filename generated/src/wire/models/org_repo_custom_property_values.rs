// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrgRepoCustomPropertyValues;

impl Object for OrgRepoCustomPropertyValues {
    const NAME: &'static str = "OrgRepoCustomPropertyValues";
    const FIELDS: &'static [&'static str] = &[
        "repository_id",
        "repository_name",
        "repository_full_name",
        "properties",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_id: fields.at(0),
            repository_name: fields.at(1),
            repository_full_name: fields.at(2),
            properties: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.repository_id,
                &self.repository_name,
                &self.repository_full_name,
                &self.properties,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrgRepoCustomPropertyValues);
