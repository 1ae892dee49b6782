// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    ProjectsV2FieldIterationConfiguration, ProjectsV2FieldIterationConfigurationIteration,
};

impl Object for ProjectsV2FieldIterationConfiguration {
    const NAME: &'static str = "ProjectsV2FieldIterationConfiguration";
    const FIELDS: &'static [&'static str] = &["start_date", "duration", "iterations"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            start_date: fields.at(0),
            duration: fields.at(1),
            iterations: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.start_date, &self.duration, &self.iterations], &self.extra)
    }
}

octoforge_runtime::object!(ProjectsV2FieldIterationConfiguration);

impl Object for ProjectsV2FieldIterationConfigurationIteration {
    const NAME: &'static str = "ProjectsV2FieldIterationConfigurationIteration";
    const FIELDS: &'static [&'static str] = &["title", "start_date", "duration"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            start_date: fields.at(1),
            duration: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.title, &self.start_date, &self.duration], &self.extra)
    }
}

octoforge_runtime::object!(ProjectsV2FieldIterationConfigurationIteration);
