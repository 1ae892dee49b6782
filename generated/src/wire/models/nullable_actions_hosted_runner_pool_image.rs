// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsHostedRunnerPoolImage;

impl Object for ActionsHostedRunnerPoolImage {
    const NAME: &'static str = "ActionsHostedRunnerPoolImage";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "size_gb",
        "display_name",
        "source",
        "version",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            size_gb: fields.at(1),
            display_name: fields.at(2),
            source: fields.at(3),
            version: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.size_gb, &self.display_name, &self.source, &self.version],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsHostedRunnerPoolImage);
