// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CreateOrgVariableBody;

impl Object for CreateOrgVariableBody {
    const NAME: &'static str = "CreateOrgVariableBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "value",
        "visibility",
        "selected_repository_ids",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            value: fields.at(1),
            visibility: fields.at(2),
            selected_repository_ids: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.name, &self.value, &self.visibility, &self.selected_repository_ids],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrgVariableBody);
