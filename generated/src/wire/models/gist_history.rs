// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GistHistory;

impl Object for GistHistory {
    const NAME: &'static str = "GistHistory";
    const FIELDS: &'static [&'static str] = &[
        "user",
        "version",
        "committed_at",
        "change_status",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            user: fields.at(0),
            version: fields.at(1),
            committed_at: fields.at(2),
            change_status: fields.at(3),
            url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.user,
                &self.version,
                &self.committed_at,
                &self.change_status,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GistHistory);
