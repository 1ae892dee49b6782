// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PageBuildStatus;

impl Object for PageBuildStatus {
    const NAME: &'static str = "PageBuildStatus";
    const FIELDS: &'static [&'static str] = &["url", "status"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            status: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.status], &self.extra)
    }
}

octoforge_runtime::object!(PageBuildStatus);
