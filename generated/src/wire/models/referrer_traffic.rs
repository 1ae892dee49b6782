// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReferrerTraffic;

impl Object for ReferrerTraffic {
    const NAME: &'static str = "ReferrerTraffic";
    const FIELDS: &'static [&'static str] = &["referrer", "count", "uniques"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            referrer: fields.at(0),
            count: fields.at(1),
            uniques: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.referrer, &self.count, &self.uniques], &self.extra)
    }
}

octoforge_runtime::object!(ReferrerTraffic);
