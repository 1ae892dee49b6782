// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodespacesSecret;

impl Object for CodespacesSecret {
    const NAME: &'static str = "CodespacesSecret";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "created_at",
        "updated_at",
        "visibility",
        "selected_repositories_url",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            created_at: fields.at(1),
            updated_at: fields.at(2),
            visibility: fields.at(3),
            selected_repositories_url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.created_at,
                &self.updated_at,
                &self.visibility,
                &self.selected_repositories_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodespacesSecret);
