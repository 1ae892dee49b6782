// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsHostedRunnerCustomImage;

impl Object for ActionsHostedRunnerCustomImage {
    const NAME: &'static str = "ActionsHostedRunnerCustomImage";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "platform",
        "total_versions_size",
        "name",
        "source",
        "versions_count",
        "latest_version",
        "state",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            platform: fields.at(1),
            total_versions_size: fields.at(2),
            name: fields.at(3),
            source: fields.at(4),
            versions_count: fields.at(5),
            latest_version: fields.at(6),
            state: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.platform,
                &self.total_versions_size,
                &self.name,
                &self.source,
                &self.versions_count,
                &self.latest_version,
                &self.state,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsHostedRunnerCustomImage);
