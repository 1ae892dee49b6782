// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookDependabotAlertCreated;

impl Object for WebhookDependabotAlertCreated {
    const NAME: &'static str = "WebhookDependabotAlertCreated";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "alert",
        "installation",
        "organization",
        "enterprise",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[99];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            alert: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            enterprise: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.alert,
                &self.installation,
                &self.organization,
                &self.enterprise,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDependabotAlertCreated);
