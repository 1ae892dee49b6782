// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DependencyGraphAutosubmitActionOptions;

impl Object for DependencyGraphAutosubmitActionOptions {
    const NAME: &'static str = "DependencyGraphAutosubmitActionOptions";
    const FIELDS: &'static [&'static str] = &["labeled_runners"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            labeled_runners: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.labeled_runners], &self.extra)
    }
}

octoforge_runtime::object!(DependencyGraphAutosubmitActionOptions);
