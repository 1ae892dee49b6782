// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SubIssuesSummary;

impl Object for SubIssuesSummary {
    const NAME: &'static str = "SubIssuesSummary";
    const FIELDS: &'static [&'static str] = &["total", "completed", "percent_completed"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total: fields.at(0),
            completed: fields.at(1),
            percent_completed: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total, &self.completed, &self.percent_completed], &self.extra)
    }
}

octoforge_runtime::object!(SubIssuesSummary);
