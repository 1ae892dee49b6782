// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrgsRemoveOutsideCollaboratorResponse422;

impl Object for OrgsRemoveOutsideCollaboratorResponse422 {
    const NAME: &'static str = "OrgsRemoveOutsideCollaboratorResponse422";
    const FIELDS: &'static [&'static str] = &["message", "documentation_url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            documentation_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.documentation_url], &self.extra)
    }
}

octoforge_runtime::object!(OrgsRemoveOutsideCollaboratorResponse422);
