// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CopilotUsageMetrics28DayReport;

impl Object for CopilotUsageMetrics28DayReport {
    const NAME: &'static str = "CopilotUsageMetrics28DayReport";
    const FIELDS: &'static [&'static str] = &[
        "download_links",
        "report_start_day",
        "report_end_day",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            download_links: fields.at(0),
            report_start_day: fields.at(1),
            report_end_day: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.download_links, &self.report_start_day, &self.report_end_day],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CopilotUsageMetrics28DayReport);
