// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2IterationSetting;

impl Object for ProjectsV2IterationSetting {
    const NAME: &'static str = "ProjectsV2IterationSetting";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "title_html",
        "duration",
        "start_date",
        "completed",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            title: fields.at(1),
            title_html: fields.at(2),
            duration: fields.at(3),
            start_date: fields.at(4),
            completed: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.title,
                &self.title_html,
                &self.duration,
                &self.start_date,
                &self.completed,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2IterationSetting);
