// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ContentTraffic;

impl Object for ContentTraffic {
    const NAME: &'static str = "ContentTraffic";
    const FIELDS: &'static [&'static str] = &["path", "title", "count", "uniques"];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            title: fields.at(1),
            count: fields.at(2),
            uniques: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.path, &self.title, &self.count, &self.uniques], &self.extra)
    }
}

octoforge_runtime::object!(ContentTraffic);
