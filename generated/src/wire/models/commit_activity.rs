// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CommitActivity;

impl Object for CommitActivity {
    const NAME: &'static str = "CommitActivity";
    const FIELDS: &'static [&'static str] = &["days", "total", "week"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            days: fields.at(0),
            total: fields.at(1),
            week: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.days, &self.total, &self.week], &self.extra)
    }
}

octoforge_runtime::object!(CommitActivity);
