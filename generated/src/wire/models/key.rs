// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Key;

impl Object for Key {
    const NAME: &'static str = "Key";
    const FIELDS: &'static [&'static str] = &[
        "key",
        "id",
        "url",
        "title",
        "created_at",
        "verified",
        "read_only",
        "last_used",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key: fields.at(0),
            id: fields.at(1),
            url: fields.at(2),
            title: fields.at(3),
            created_at: fields.at(4),
            verified: fields.at(5),
            read_only: fields.at(6),
            last_used: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.key,
                &self.id,
                &self.url,
                &self.title,
                &self.created_at,
                &self.verified,
                &self.read_only,
                &self.last_used,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Key);
