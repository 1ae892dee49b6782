// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2IterationSettings;

impl Object for ProjectsV2IterationSettings {
    const NAME: &'static str = "ProjectsV2IterationSettings";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "start_date",
        "duration",
        "title",
        "completed",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            start_date: fields.at(1),
            duration: fields.at(2),
            title: fields.at(3),
            completed: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.start_date, &self.duration, &self.title, &self.completed],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2IterationSettings);
