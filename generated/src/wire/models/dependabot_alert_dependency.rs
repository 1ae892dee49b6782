// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DependabotAlertDependency;

impl Object for DependabotAlertDependency {
    const NAME: &'static str = "DependabotAlertDependency";
    const FIELDS: &'static [&'static str] = &[
        "package",
        "manifest_path",
        "scope",
        "relationship",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            package: fields.at(0),
            manifest_path: fields.at(1),
            scope: fields.at(2),
            relationship: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.package, &self.manifest_path, &self.scope, &self.relationship],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependabotAlertDependency);
