// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PageBuild;

impl Object for PageBuild {
    const NAME: &'static str = "PageBuild";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "status",
        "error",
        "pusher",
        "commit",
        "duration",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            status: fields.at(1),
            error: fields.at(2),
            pusher: fields.at(3),
            commit: fields.at(4),
            duration: fields.at(5),
            created_at: fields.at(6),
            updated_at: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.status,
                &self.error,
                &self.pusher,
                &self.commit,
                &self.duration,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PageBuild);
