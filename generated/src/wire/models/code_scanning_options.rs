// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningOptions;

impl Object for CodeScanningOptions {
    const NAME: &'static str = "CodeScanningOptions";
    const FIELDS: &'static [&'static str] = &["allow_advanced"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            allow_advanced: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.allow_advanced], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningOptions);
