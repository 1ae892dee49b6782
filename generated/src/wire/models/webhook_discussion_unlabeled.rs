// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookDiscussionUnlabeled;

impl Object for WebhookDiscussionUnlabeled {
    const NAME: &'static str = "WebhookDiscussionUnlabeled";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "discussion",
        "enterprise",
        "installation",
        "label",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[211];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            discussion: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            label: fields.at(4),
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
                &self.discussion,
                &self.enterprise,
                &self.installation,
                &self.label,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDiscussionUnlabeled);
