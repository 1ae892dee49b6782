// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CheckImmutableReleases;

impl Object for CheckImmutableReleases {
    const NAME: &'static str = "CheckImmutableReleases";
    const FIELDS: &'static [&'static str] = &["enabled", "enforced_by_owner"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled: fields.at(0),
            enforced_by_owner: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enabled, &self.enforced_by_owner], &self.extra)
    }
}

octoforge_runtime::object!(CheckImmutableReleases);
