//! The report as one page that needs nothing else.

use super::super::report::Report;

pub(super) fn render(report: &Report) -> String {
    format!("<!doctype html><title>{}</title>", report.head.version)
}
