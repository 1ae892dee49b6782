// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2SingleSelectOptions;

impl Object for ProjectsV2SingleSelectOptions {
    const NAME: &'static str = "ProjectsV2SingleSelectOptions";
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "color"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            color: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.description, &self.color], &self.extra)
    }
}

octoforge_runtime::object!(ProjectsV2SingleSelectOptions);
