//! The result of a run.

use std::collections::BTreeMap;

use crate::report::Report;

/// Files of a crate, with the new lock of names and a report.
#[derive(Clone, Debug)]
pub struct Output {
    /// Text of each file, by path: relative to the root of the crate, with `/` as separator.
    pub files: BTreeMap<String, String>,
    /// Text of the new lock of names.
    pub lock: String,
    /// Totals of the run.
    pub report: Report,
}
