// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DependabotAlertPackage;

impl Object for DependabotAlertPackage {
    const NAME: &'static str = "DependabotAlertPackage";
    const FIELDS: &'static [&'static str] = &["ecosystem", "name"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ecosystem: fields.at(0),
            name: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ecosystem, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(DependabotAlertPackage);
