// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DockerMetadataItem;

impl Object for DockerMetadataItem {
    const NAME: &'static str = "DockerMetadataItem";
    const FIELDS: &'static [&'static str] = &["tags"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            tags: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.tags], &self.extra)
    }
}

octoforge_runtime::object!(DockerMetadataItem);
