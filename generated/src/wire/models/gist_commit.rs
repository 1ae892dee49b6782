// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GistCommit;

impl Object for GistCommit {
    const NAME: &'static str = "GistCommit";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "version",
        "user",
        "change_status",
        "committed_at",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            version: fields.at(1),
            user: fields.at(2),
            change_status: fields.at(3),
            committed_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.version,
                &self.user,
                &self.change_status,
                &self.committed_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GistCommit);
