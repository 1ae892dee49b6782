// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Traffic;

impl Object for Traffic {
    const NAME: &'static str = "Traffic";
    const FIELDS: &'static [&'static str] = &["timestamp", "uniques", "count"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            timestamp: fields.at(0),
            uniques: fields.at(1),
            count: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.timestamp, &self.uniques, &self.count], &self.extra)
    }
}

octoforge_runtime::object!(Traffic);
