// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookDiscussionTransferred, WebhookDiscussionTransferredChanges};

impl Object for WebhookDiscussionTransferred {
    const NAME: &'static str = "WebhookDiscussionTransferred";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "discussion",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[199];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            discussion: fields.at(2),
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
                &self.changes,
                &self.discussion,
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

octoforge_runtime::object!(WebhookDiscussionTransferred);

impl Object for WebhookDiscussionTransferredChanges {
    const NAME: &'static str = "WebhookDiscussionTransferredChanges";
    const FIELDS: &'static [&'static str] = &["new_discussion", "new_repository"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            new_discussion: fields.at(0),
            new_repository: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.new_discussion, &self.new_repository], &self.extra)
    }
}

octoforge_runtime::object!(WebhookDiscussionTransferredChanges);
