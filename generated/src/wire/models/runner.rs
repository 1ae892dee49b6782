// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Runner;

impl Object for Runner {
    const NAME: &'static str = "Runner";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "runner_group_id",
        "name",
        "os",
        "status",
        "busy",
        "labels",
        "ephemeral",
        "version",
    ];
    const REQUIRED: &'static [u64] = &[125];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            runner_group_id: fields.at(1),
            name: fields.at(2),
            os: fields.at(3),
            status: fields.at(4),
            busy: fields.at(5),
            labels: fields.at(6),
            ephemeral: fields.at(7),
            version: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.runner_group_id,
                &self.name,
                &self.os,
                &self.status,
                &self.busy,
                &self.labels,
                &self.ephemeral,
                &self.version,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Runner);
