// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAnalysisTool;

impl Object for CodeScanningAnalysisTool {
    const NAME: &'static str = "CodeScanningAnalysisTool";
    const FIELDS: &'static [&'static str] = &["name", "version", "guid"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            version: fields.at(1),
            guid: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.version, &self.guid], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningAnalysisTool);
