// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/copilot-usage-metrics-28-day-report`.

use octoforge_runtime::{Date, Extra};

/// Links to download the latest Copilot usage metrics report for an enterprise/organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct CopilotUsageMetrics28DayReport {
    /// The URLs to download the latest Copilot usage metrics report for the enterprise/organization.
    pub download_links: Vec<String>,
    /// The start date of the report period in `YYYY-MM-DD` format.
    pub report_start_day: Date,
    /// The end date of the report period in `YYYY-MM-DD` format.
    pub report_end_day: Date,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
