// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-scan-history`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::SecretScanningScan;

/// Described at `/components/schemas/secret-scanning-scan-history`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningScanHistory {
    /// `incremental_scans`
    pub incremental_scans: Option<Vec<SecretScanningScan>>,
    /// `pattern_update_scans`
    pub pattern_update_scans: Option<Vec<SecretScanningScan>>,
    /// `backfill_scans`
    pub backfill_scans: Option<Vec<SecretScanningScan>>,
    /// `custom_pattern_backfill_scans`
    pub custom_pattern_backfill_scans: Option<
        Vec<SecretScanningScanHistoryCustomPatternBackfillScan>,
    >,
    /// `generic_secrets_backfill_scans`
    pub generic_secrets_backfill_scans: Option<Vec<SecretScanningScan>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Information on a single scan performed by secret scanning on the repository
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningScanHistoryCustomPatternBackfillScan {
    /// The type of scan
    pub r#type: Option<String>,
    /// The state of the scan. Either "completed", "running", "pending", "failed", or "unknown".
    ///
    /// "failed": this scan type has hit its retry limit and has been marked permanently failed.
    /// This usually resolves on its own at the next scheduled scan attempt. If "failed" persists, contact Support.
    ///
    /// "unknown": the scan is in an unrecognized or currently unhandled state.
    pub status: Option<String>,
    /// The time that the scan was completed. Empty if the scan is running
    pub completed_at: Maybe<DateTime>,
    /// The time that the scan was started. Empty if the scan is pending
    pub started_at: Maybe<DateTime>,
    /// Name of the custom pattern for custom pattern scans
    pub pattern_name: Option<String>,
    /// Level at which the custom pattern is defined, one of "repository", "organization", or "enterprise"
    pub pattern_scope: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
