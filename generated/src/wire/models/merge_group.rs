// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MergeGroup;

impl Object for MergeGroup {
    const NAME: &'static str = "MergeGroup";
    const FIELDS: &'static [&'static str] = &[
        "head_sha",
        "head_ref",
        "base_sha",
        "base_ref",
        "head_commit",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            head_sha: fields.at(0),
            head_ref: fields.at(1),
            base_sha: fields.at(2),
            base_ref: fields.at(3),
            head_commit: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.head_sha,
                &self.head_ref,
                &self.base_sha,
                &self.base_ref,
                &self.head_commit,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MergeGroup);
