// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RuleSuitesItem;

impl Object for RuleSuitesItem {
    const NAME: &'static str = "RuleSuitesItem";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "actor_id",
        "actor_name",
        "before_sha",
        "after_sha",
        "ref",
        "repository_id",
        "repository_name",
        "pushed_at",
        "result",
        "evaluation_result",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            actor_id: fields.at(1),
            actor_name: fields.at(2),
            before_sha: fields.at(3),
            after_sha: fields.at(4),
            r#ref: fields.at(5),
            repository_id: fields.at(6),
            repository_name: fields.at(7),
            pushed_at: fields.at(8),
            result: fields.at(9),
            evaluation_result: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.actor_id,
                &self.actor_name,
                &self.before_sha,
                &self.after_sha,
                &self.r#ref,
                &self.repository_id,
                &self.repository_name,
                &self.pushed_at,
                &self.result,
                &self.evaluation_result,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RuleSuitesItem);
