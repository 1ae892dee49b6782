// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Activity;

impl Object for Activity {
    const NAME: &'static str = "Activity";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "before",
        "after",
        "ref",
        "timestamp",
        "activity_type",
        "actor",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            before: fields.at(2),
            after: fields.at(3),
            r#ref: fields.at(4),
            timestamp: fields.at(5),
            activity_type: fields.at(6),
            actor: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.before,
                &self.after,
                &self.r#ref,
                &self.timestamp,
                &self.activity_type,
                &self.actor,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Activity);
