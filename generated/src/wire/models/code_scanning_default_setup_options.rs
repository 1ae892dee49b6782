// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningDefaultSetupOptions;

impl Object for CodeScanningDefaultSetupOptions {
    const NAME: &'static str = "CodeScanningDefaultSetupOptions";
    const FIELDS: &'static [&'static str] = &["runner_type", "runner_label"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            runner_type: fields.at(0),
            runner_label: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.runner_type, &self.runner_label], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningDefaultSetupOptions);
