// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2IterationSettingsTitle;

impl Object for ProjectsV2IterationSettingsTitle {
    const NAME: &'static str = "ProjectsV2IterationSettingsTitle";
    const FIELDS: &'static [&'static str] = &["raw", "html"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            raw: fields.at(0),
            html: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.raw, &self.html], &self.extra)
    }
}

octoforge_runtime::object!(ProjectsV2IterationSettingsTitle);
