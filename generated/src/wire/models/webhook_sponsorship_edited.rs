// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookSponsorshipEdited, WebhookSponsorshipEditedChanges};

impl Object for WebhookSponsorshipEdited {
    const NAME: &'static str = "WebhookSponsorshipEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "sponsorship",
    ];
    const REQUIRED: &'static [u64] = &[195];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            sponsorship: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
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

octoforge_runtime::object!(WebhookSponsorshipEdited);

impl Object for WebhookSponsorshipEditedChanges {
    const NAME: &'static str = "WebhookSponsorshipEditedChanges";
    const FIELDS: &'static [&'static str] = &["privacy_level"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            privacy_level: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.privacy_level], &self.extra)
    }
}

octoforge_runtime::object!(WebhookSponsorshipEditedChanges);
