// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CreateRepoVariableBody;

impl Object for CreateRepoVariableBody {
    const NAME: &'static str = "CreateRepoVariableBody";
    const FIELDS: &'static [&'static str] = &["name", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(CreateRepoVariableBody);
