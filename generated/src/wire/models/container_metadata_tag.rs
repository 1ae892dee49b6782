// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ContainerMetadataTag;

impl Object for ContainerMetadataTag {
    const NAME: &'static str = "ContainerMetadataTag";
    const FIELDS: &'static [&'static str] = &["digest", "name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            digest: fields.at(0),
            name: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.digest, &self.name], &self.extra)
    }
}

octoforge_runtime::object!(ContainerMetadataTag);
