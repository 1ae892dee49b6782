// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ContainerMetadata;

impl Object for ContainerMetadata {
    const NAME: &'static str = "ContainerMetadata";
    const FIELDS: &'static [&'static str] = &["labels", "manifest", "tag"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            labels: fields.at(0),
            manifest: fields.at(1),
            tag: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.labels, &self.manifest, &self.tag], &self.extra)
    }
}

octoforge_runtime::object!(ContainerMetadata);
