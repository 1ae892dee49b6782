// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-variant-analysis-status`.

/// The new status of the CodeQL variant analysis repository task.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningVariantAnalysisStatus {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `succeeded`
    Succeeded,
    /// `failed`
    Failed,
    /// `canceled`
    Canceled,
    /// `timed_out`
    TimedOut,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
