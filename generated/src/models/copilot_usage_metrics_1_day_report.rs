// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/copilot-usage-metrics-1-day-report`.

use octoforge_runtime::{Date, Extra};

/// Links to download the Copilot usage metrics report for an enterprise/organization for a specific day.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotUsageMetrics1DayReport {
    /// The URLs to download the Copilot usage metrics report for the enterprise/organization for the specified day.
    pub download_links: Vec<String>,
    /// The day of the report in `YYYY-MM-DD` format.
    pub report_day: Date,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
