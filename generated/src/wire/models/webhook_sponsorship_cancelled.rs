// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookSponsorshipCancelled;

impl Object for WebhookSponsorshipCancelled {
    const NAME: &'static str = "WebhookSponsorshipCancelled";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "sponsorship",
    ];
    const REQUIRED: &'static [u64] = &[97];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            sponsorship: fields.at(6),
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
                &self.organization,
                &self.repository,
                &self.sender,
                &self.sponsorship,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookSponsorshipCancelled);
