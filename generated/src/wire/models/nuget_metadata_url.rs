// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::NugetMetadataUrl;

impl Object for NugetMetadataUrl {
    const NAME: &'static str = "NugetMetadataUrl";
    const FIELDS: &'static [&'static str] = &["url", "branch", "commit", "type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            branch: fields.at(1),
            commit: fields.at(2),
            r#type: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.branch, &self.commit, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(NugetMetadataUrl);
