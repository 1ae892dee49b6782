// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookMilestoneClosed;

impl Object for WebhookMilestoneClosed {
    const NAME: &'static str = "WebhookMilestoneClosed";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "milestone",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[105];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            milestone: fields.at(3),
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
                &self.enterprise,
                &self.installation,
                &self.milestone,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMilestoneClosed);
