// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CopilotUsageMetrics1DayReport;

impl Object for CopilotUsageMetrics1DayReport {
    const NAME: &'static str = "CopilotUsageMetrics1DayReport";
    const FIELDS: &'static [&'static str] = &["download_links", "report_day"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            download_links: fields.at(0),
            report_day: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.download_links, &self.report_day], &self.extra)
    }
}

octoforge_runtime::object!(CopilotUsageMetrics1DayReport);
