// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsHostedRunnerCuratedImage;

impl Object for ActionsHostedRunnerCuratedImage {
    const NAME: &'static str = "ActionsHostedRunnerCuratedImage";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "platform",
        "size_gb",
        "display_name",
        "source",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            platform: fields.at(1),
            size_gb: fields.at(2),
            display_name: fields.at(3),
            source: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.platform, &self.size_gb, &self.display_name, &self.source],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsHostedRunnerCuratedImage);
