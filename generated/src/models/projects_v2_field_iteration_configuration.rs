// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-field-iteration-configuration`.

use octoforge_runtime::{Date, Extra};

/// The configuration for iteration fields.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2FieldIterationConfiguration {
    /// The start date of the first iteration.
    pub start_date: Date,
    /// The default duration for iterations in days. Individual iterations can override this value.
    pub duration: i64,
    /// Zero or more iterations for the field.
    pub iterations: Option<Vec<ProjectsV2FieldIterationConfigurationIteration>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ProjectsV2FieldIterationConfiguration {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(start_date: impl Into<Date>, duration: i64) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.start_date = start_date.into();
        new.duration = duration;
        new
    }
}

/// Described at `/components/schemas/projects-v2-field-iteration-configuration/properties/iterations/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2FieldIterationConfigurationIteration {
    /// The title of the iteration.
    pub title: String,
    /// The start date of the iteration.
    pub start_date: Date,
    /// The duration of the iteration in days.
    pub duration: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ProjectsV2FieldIterationConfigurationIteration {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        start_date: impl Into<Date>,
        duration: i64,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.title = title.into();
        new.start_date = start_date.into();
        new.duration = duration;
        new
    }
}
