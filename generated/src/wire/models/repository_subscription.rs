// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositorySubscription;

impl Object for RepositorySubscription {
    const NAME: &'static str = "RepositorySubscription";
    const FIELDS: &'static [&'static str] = &[
        "subscribed",
        "ignored",
        "reason",
        "created_at",
        "url",
        "repository_url",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            subscribed: fields.at(0),
            ignored: fields.at(1),
            reason: fields.at(2),
            created_at: fields.at(3),
            url: fields.at(4),
            repository_url: fields.at(5),
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
                &self.repository_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositorySubscription);
