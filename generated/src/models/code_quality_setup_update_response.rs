// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-quality-setup-update-response`.

use octoforge_runtime::Extra;

/// You can use `run_url` to track the status of the run. This includes a property status and conclusion.
/// You should not rely on this always being an actions workflow run object.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeQualitySetupUpdateResponse {
    /// ID of the corresponding run.
    pub run_id: Option<i64>,
    /// URL of the corresponding run.
    pub run_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
