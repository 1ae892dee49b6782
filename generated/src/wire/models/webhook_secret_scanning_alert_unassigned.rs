// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookSecretScanningAlertUnassigned;

impl Object for WebhookSecretScanningAlertUnassigned {
    const NAME: &'static str = "WebhookSecretScanningAlertUnassigned";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "alert",
        "assignee",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[67];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            alert: fields.at(1),
            assignee: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.alert,
                &self.assignee,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookSecretScanningAlertUnassigned);
