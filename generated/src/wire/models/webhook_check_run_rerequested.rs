// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookCheckRunRerequested;

impl Object for WebhookCheckRunRerequested {
    const NAME: &'static str = "WebhookCheckRunRerequested";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "check_run",
        "installation",
        "enterprise",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[98];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            check_run: fields.at(1),
            installation: fields.at(2),
            enterprise: fields.at(3),
            organization: fields.at(4),
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
                &self.check_run,
                &self.installation,
                &self.enterprise,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCheckRunRerequested);
