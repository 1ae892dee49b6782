// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCodeScanningAlertFixedAlertTool;

impl Object for WebhookCodeScanningAlertFixedAlertTool {
    const NAME: &'static str = "WebhookCodeScanningAlertFixedAlertTool";
    const FIELDS: &'static [&'static str] = &["guid", "name", "version"];
    const REQUIRED: &'static [u64] = &[6];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            guid: fields.at(0),
            name: fields.at(1),
            version: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.guid, &self.name, &self.version], &self.extra)
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertFixedAlertTool);
