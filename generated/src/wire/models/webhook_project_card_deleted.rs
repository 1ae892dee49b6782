// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookProjectCardDeleted, WebhookProjectCardDeletedProjectCard};

impl Object for WebhookProjectCardDeleted {
    const NAME: &'static str = "WebhookProjectCardDeleted";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "project_card",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[81];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            project_card: fields.at(4),
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
                &self.organization,
                &self.project_card,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectCardDeleted);

impl Object for WebhookProjectCardDeletedProjectCard {
    const NAME: &'static str = "WebhookProjectCardDeletedProjectCard";
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
    const REQUIRED: &'static [u64] = &[8174];

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

octoforge_runtime::object!(WebhookProjectCardDeletedProjectCard);
