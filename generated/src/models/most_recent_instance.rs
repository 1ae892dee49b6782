// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-code-scanning-alert-fixed/properties/alert/properties/most_recent_instance`.

use octoforge_runtime::Extra;
use super::{CodeScanningAlertLocation, CodeScanningAlertMessage, CodeScanningAlertState};

/// Alert Instance
#[derive(Clone)]
#[non_exhaustive]
pub struct MostRecentInstance {
    /// Identifies the configuration under which the analysis was executed. For example, in GitHub Actions this includes the workflow filename and job name.
    pub analysis_key: String,
    /// Identifies the configuration under which the analysis was executed.
    pub category: Option<String>,
    /// `classifications`
    pub classifications: Option<Vec<String>>,
    /// `commit_sha`
    pub commit_sha: Option<String>,
    /// Identifies the variable values associated with the environment in which the analysis that generated this alert instance was performed, such as the language that was analyzed.
    pub environment: String,
    /// `location`
    pub location: Option<CodeScanningAlertLocation>,
    /// `message`
    pub message: Option<CodeScanningAlertMessage>,
    /// The full Git reference, formatted as `refs/heads/<branch name>`.
    pub r#ref: String,
    /// State of a code scanning alert.
    pub state: CodeScanningAlertState,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
