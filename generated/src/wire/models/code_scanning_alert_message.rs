// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAlertMessage;

impl Object for CodeScanningAlertMessage {
    const NAME: &'static str = "CodeScanningAlertMessage";
    const FIELDS: &'static [&'static str] = &["text"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            text: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.text], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningAlertMessage);
