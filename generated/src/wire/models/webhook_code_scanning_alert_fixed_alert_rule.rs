// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCodeScanningAlertFixedAlertRule;

impl Object for WebhookCodeScanningAlertFixedAlertRule {
    const NAME: &'static str = "WebhookCodeScanningAlertFixedAlertRule";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "full_description",
        "help",
        "help_uri",
        "id",
        "name",
        "severity",
        "tags",
    ];
    const REQUIRED: &'static [u64] = &[81];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            full_description: fields.at(1),
            help: fields.at(2),
            help_uri: fields.at(3),
            id: fields.at(4),
            name: fields.at(5),
            severity: fields.at(6),
            tags: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.description,
                &self.full_description,
                &self.help,
                &self.help_uri,
                &self.id,
                &self.name,
                &self.severity,
                &self.tags,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCodeScanningAlertFixedAlertRule);
