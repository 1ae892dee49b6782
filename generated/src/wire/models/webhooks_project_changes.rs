// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhooksProjectChanges, WebhooksProjectChangesArchivedAt};

impl Object for WebhooksProjectChanges {
    const NAME: &'static str = "WebhooksProjectChanges";
    const FIELDS: &'static [&'static str] = &["archived_at"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            archived_at: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.archived_at], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksProjectChanges);

impl Object for WebhooksProjectChangesArchivedAt {
    const NAME: &'static str = "WebhooksProjectChangesArchivedAt";
    const FIELDS: &'static [&'static str] = &["from", "to"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            to: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from, &self.to], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksProjectChangesArchivedAt);
