// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ShortBranch;

impl Object for ShortBranch {
    const NAME: &'static str = "ShortBranch";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "commit",
        "protected",
        "protection",
        "protection_url",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            commit: fields.at(1),
            protected: fields.at(2),
            protection: fields.at(3),
            protection_url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.commit,
                &self.protected,
                &self.protection,
                &self.protection_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ShortBranch);
