// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCodeScanningAlertReopenedByUserAlertTool;

impl Object for WebhookCodeScanningAlertReopenedByUserAlertTool {
    const NAME: &'static str = "WebhookCodeScanningAlertReopenedByUserAlertTool";
    const FIELDS: &'static [&'static str] = &["name", "version"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            version: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.version], &self.extra)
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertReopenedByUserAlertTool);
