// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::AutoMerge;

impl Object for AutoMerge {
    const NAME: &'static str = "AutoMerge";
    const FIELDS: &'static [&'static str] = &[
        "enabled_by",
        "merge_method",
        "commit_title",
        "commit_message",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled_by: fields.at(0),
            merge_method: fields.at(1),
            commit_title: fields.at(2),
            commit_message: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enabled_by,
                &self.merge_method,
                &self.commit_title,
                &self.commit_message,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(AutoMerge);
