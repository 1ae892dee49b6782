// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-scan`.

use octoforge_runtime::{DateTime, Extra, Maybe};

/// Information on a single scan performed by secret scanning on the repository
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningScan {
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
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
