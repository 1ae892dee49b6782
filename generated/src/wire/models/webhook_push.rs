// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookPush, WebhookPushHeadCommit, WebhookPushPusher};

impl Object for WebhookPush {
    const NAME: &'static str = "WebhookPush";
    const FIELDS: &'static [&'static str] = &[
        "after",
        "base_ref",
        "before",
        "commits",
        "compare",
        "created",
        "deleted",
        "enterprise",
        "forced",
        "head_commit",
        "installation",
        "organization",
        "pusher",
        "ref",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[29567];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            after: fields.at(0),
            base_ref: fields.at(1),
            before: fields.at(2),
            commits: fields.at(3),
            compare: fields.at(4),
            created: fields.at(5),
            deleted: fields.at(6),
            enterprise: fields.at(7),
            forced: fields.at(8),
            head_commit: fields.at(9),
            installation: fields.at(10),
            organization: fields.at(11),
            pusher: fields.at(12),
            r#ref: fields.at(13),
            repository: fields.at(14),
            sender: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.after,
                &self.base_ref,
                &self.before,
                &self.commits,
                &self.compare,
                &self.created,
                &self.deleted,
                &self.enterprise,
                &self.forced,
                &self.head_commit,
                &self.installation,
                &self.organization,
                &self.pusher,
                &self.r#ref,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPush);

impl Object for WebhookPushHeadCommit {
    const NAME: &'static str = "WebhookPushHeadCommit";
    const FIELDS: &'static [&'static str] = &[
        "added",
        "author",
        "committer",
        "distinct",
        "id",
        "message",
        "modified",
        "removed",
        "timestamp",
        "tree_id",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[1854];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            added: fields.at(0),
            author: fields.at(1),
            committer: fields.at(2),
            distinct: fields.at(3),
            id: fields.at(4),
            message: fields.at(5),
            modified: fields.at(6),
            removed: fields.at(7),
            timestamp: fields.at(8),
            tree_id: fields.at(9),
            url: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.added,
                &self.author,
                &self.committer,
                &self.distinct,
                &self.id,
                &self.message,
                &self.modified,
                &self.removed,
                &self.timestamp,
                &self.tree_id,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPushHeadCommit);

impl Object for WebhookPushPusher {
    const NAME: &'static str = "WebhookPushPusher";
    const FIELDS: &'static [&'static str] = &["date", "email", "name", "username"];
    const REQUIRED: &'static [u64] = &[4];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            date: fields.at(0),
            email: fields.at(1),
            name: fields.at(2),
            username: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.date, &self.email, &self.name, &self.username], &self.extra)
    }
}

octoforge_runtime::object!(WebhookPushPusher);
