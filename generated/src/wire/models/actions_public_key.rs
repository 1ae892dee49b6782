// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsPublicKey;

impl Object for ActionsPublicKey {
    const NAME: &'static str = "ActionsPublicKey";
    const FIELDS: &'static [&'static str] = &[
        "key_id",
        "key",
        "id",
        "url",
        "title",
        "created_at",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            key_id: fields.at(0),
            key: fields.at(1),
            id: fields.at(2),
            url: fields.at(3),
            title: fields.at(4),
            created_at: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.key_id,
                &self.key,
                &self.id,
                &self.url,
                &self.title,
                &self.created_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsPublicKey);
