// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookProjectCardMoved, WebhookProjectCardMovedChanges,
    WebhookProjectCardMovedChangesColumnId, WebhookProjectCardMovedProjectCard,
};

impl Object for WebhookProjectCardMoved {
    const NAME: &'static str = "WebhookProjectCardMoved";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "project_card",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[161];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            project_card: fields.at(5),
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
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.project_card,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectCardMoved);

impl Object for WebhookProjectCardMovedChanges {
    const NAME: &'static str = "WebhookProjectCardMovedChanges";
    const FIELDS: &'static [&'static str] = &["column_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            column_id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.column_id], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectCardMovedChanges);

impl Object for WebhookProjectCardMovedProjectCard {
    const NAME: &'static str = "WebhookProjectCardMovedProjectCard";
    const FIELDS: &'static [&'static str] = &[
        "after_id",
        "archived",
        "column_id",
        "column_url",
        "content_url",
        "created_at",
        "creator",
        "id",
        "node_id",
        "note",
        "project_url",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[8175];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            after_id: fields.at(0),
            archived: fields.at(1),
            column_id: fields.at(2),
            column_url: fields.at(3),
            content_url: fields.at(4),
            created_at: fields.at(5),
            creator: fields.at(6),
            id: fields.at(7),
            node_id: fields.at(8),
            note: fields.at(9),
            project_url: fields.at(10),
            updated_at: fields.at(11),
            url: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.after_id,
                &self.archived,
                &self.column_id,
                &self.column_url,
                &self.content_url,
                &self.created_at,
                &self.creator,
                &self.id,
                &self.node_id,
                &self.note,
                &self.project_url,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectCardMovedProjectCard);

impl Object for WebhookProjectCardMovedChangesColumnId {
    const NAME: &'static str = "WebhookProjectCardMovedChangesColumnId";
    const FIELDS: &'static [&'static str] = &["from"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from], &self.extra)
    }
}

octoforge_runtime::object!(WebhookProjectCardMovedChangesColumnId);
