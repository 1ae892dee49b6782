// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsVariable;

impl Object for ActionsVariable {
    const NAME: &'static str = "ActionsVariable";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "value",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            value: fields.at(1),
            created_at: fields.at(2),
            updated_at: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.name, &self.value, &self.created_at, &self.updated_at],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsVariable);
