// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksDeployKey;

impl Object for WebhooksDeployKey {
    const NAME: &'static str = "WebhooksDeployKey";
    const FIELDS: &'static [&'static str] = &[
        "added_by",
        "created_at",
        "id",
        "key",
        "last_used",
        "read_only",
        "title",
        "url",
        "verified",
        "enabled",
    ];
    const REQUIRED: &'static [u64] = &[494];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            added_by: fields.at(0),
            created_at: fields.at(1),
            id: fields.at(2),
            key: fields.at(3),
            last_used: fields.at(4),
            read_only: fields.at(5),
            title: fields.at(6),
            url: fields.at(7),
            verified: fields.at(8),
            enabled: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.added_by,
                &self.created_at,
                &self.id,
                &self.key,
                &self.last_used,
                &self.read_only,
                &self.title,
                &self.url,
                &self.verified,
                &self.enabled,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksDeployKey);
