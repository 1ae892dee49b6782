// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookDelete;

impl Object for WebhookDelete {
    const NAME: &'static str = "WebhookDelete";
    const FIELDS: &'static [&'static str] = &[
        "enterprise",
        "installation",
        "organization",
        "pusher_type",
        "ref",
        "ref_type",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[248];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enterprise: fields.at(0),
            installation: fields.at(1),
            organization: fields.at(2),
            pusher_type: fields.at(3),
            r#ref: fields.at(4),
            ref_type: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.pusher_type,
                &self.r#ref,
                &self.ref_type,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDelete);
