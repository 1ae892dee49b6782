// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeQualityFindingMessage;

impl Object for CodeQualityFindingMessage {
    const NAME: &'static str = "CodeQualityFindingMessage";
    const FIELDS: &'static [&'static str] = &["text", "markdown"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            text: fields.at(0),
            markdown: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.text, &self.markdown], &self.extra)
    }
}

octoforge_runtime::object!(CodeQualityFindingMessage);
