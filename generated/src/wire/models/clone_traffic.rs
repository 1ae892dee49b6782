// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CloneTraffic;

impl Object for CloneTraffic {
    const NAME: &'static str = "CloneTraffic";
    const FIELDS: &'static [&'static str] = &["count", "uniques", "clones"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            count: fields.at(0),
            uniques: fields.at(1),
            clones: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.count, &self.uniques, &self.clones], &self.extra)
    }
}

octoforge_runtime::object!(CloneTraffic);
