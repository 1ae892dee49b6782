// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAutofix;

impl Object for CodeScanningAutofix {
    const NAME: &'static str = "CodeScanningAutofix";
    const FIELDS: &'static [&'static str] = &["status", "description", "started_at"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            description: fields.at(1),
            started_at: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.status, &self.description, &self.started_at], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningAutofix);
