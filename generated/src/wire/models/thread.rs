// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{Thread, ThreadSubject};

impl Object for Thread {
    const NAME: &'static str = "Thread";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "repository",
        "subject",
        "reason",
        "unread",
        "updated_at",
        "last_read_at",
        "url",
        "subscription_url",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            repository: fields.at(1),
            subject: fields.at(2),
            reason: fields.at(3),
            unread: fields.at(4),
            updated_at: fields.at(5),
            last_read_at: fields.at(6),
            url: fields.at(7),
            subscription_url: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.repository,
                &self.subject,
                &self.reason,
                &self.unread,
                &self.updated_at,
                &self.last_read_at,
                &self.url,
                &self.subscription_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Thread);

impl Object for ThreadSubject {
    const NAME: &'static str = "ThreadSubject";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "url",
        "latest_comment_url",
        "type",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            url: fields.at(1),
            latest_comment_url: fields.at(2),
            r#type: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.title, &self.url, &self.latest_comment_url, &self.r#type],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ThreadSubject);
