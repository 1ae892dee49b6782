// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsHostedRunnerCustomImageVersion;

impl Object for ActionsHostedRunnerCustomImageVersion {
    const NAME: &'static str = "ActionsHostedRunnerCustomImageVersion";
    const FIELDS: &'static [&'static str] = &[
        "version",
        "state",
        "size_gb",
        "created_on",
        "state_details",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            version: fields.at(0),
            state: fields.at(1),
            size_gb: fields.at(2),
            created_on: fields.at(3),
            state_details: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.version,
                &self.state,
                &self.size_gb,
                &self.created_on,
                &self.state_details,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsHostedRunnerCustomImageVersion);
