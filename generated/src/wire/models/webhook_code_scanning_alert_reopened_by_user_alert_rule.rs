// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCodeScanningAlertReopenedByUserAlertRule;

impl Object for WebhookCodeScanningAlertReopenedByUserAlertRule {
    const NAME: &'static str = "WebhookCodeScanningAlertReopenedByUserAlertRule";
    const FIELDS: &'static [&'static str] = &["description", "id", "severity"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            id: fields.at(1),
            severity: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.description, &self.id, &self.severity], &self.extra)
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertReopenedByUserAlertRule);
