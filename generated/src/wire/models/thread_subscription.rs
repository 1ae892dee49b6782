// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ThreadSubscription;

impl Object for ThreadSubscription {
    const NAME: &'static str = "ThreadSubscription";
    const FIELDS: &'static [&'static str] = &[
        "subscribed",
        "ignored",
        "reason",
        "created_at",
        "url",
        "thread_url",
        "repository_url",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            subscribed: fields.at(0),
            ignored: fields.at(1),
            reason: fields.at(2),
            created_at: fields.at(3),
            url: fields.at(4),
            thread_url: fields.at(5),
            repository_url: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.subscribed,
                &self.ignored,
                &self.reason,
                &self.created_at,
                &self.url,
                &self.thread_url,
                &self.repository_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ThreadSubscription);
