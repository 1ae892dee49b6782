// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookDiscussionCommentEdited, WebhookDiscussionCommentEditedChanges,
};

impl Object for WebhookDiscussionCommentEdited {
    const NAME: &'static str = "WebhookDiscussionCommentEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "comment",
        "discussion",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[399];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            comment: fields.at(2),
            discussion: fields.at(3),
            enterprise: fields.at(4),
            installation: fields.at(5),
            organization: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.changes,
                &self.comment,
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

octoforge_runtime::object!(WebhookDiscussionCommentEdited);

impl Object for WebhookDiscussionCommentEditedChanges {
    const NAME: &'static str = "WebhookDiscussionCommentEditedChanges";
    const FIELDS: &'static [&'static str] = &["body"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.body], &self.extra)
    }
}

octoforge_runtime::object!(WebhookDiscussionCommentEditedChanges);
