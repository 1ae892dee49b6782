// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DeployKey;

impl Object for DeployKey {
    const NAME: &'static str = "DeployKey";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "key",
        "url",
        "title",
        "verified",
        "created_at",
        "read_only",
        "added_by",
        "last_used",
        "enabled",
    ];
    const REQUIRED: &'static [u64] = &[127];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            key: fields.at(1),
            url: fields.at(2),
            title: fields.at(3),
            verified: fields.at(4),
            created_at: fields.at(5),
            read_only: fields.at(6),
            added_by: fields.at(7),
            last_used: fields.at(8),
            enabled: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.key,
                &self.url,
                &self.title,
                &self.verified,
                &self.created_at,
                &self.read_only,
                &self.added_by,
                &self.last_used,
                &self.enabled,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DeployKey);
