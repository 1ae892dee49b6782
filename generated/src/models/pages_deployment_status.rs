// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pages-deployment-status`.

use octoforge_runtime::Extra;

/// GitHub Pages deployment status
#[derive(Clone)]
#[non_exhaustive]
pub struct PagesDeploymentStatus {
    /// The current status of the deployment.
    pub status: Option<PagesDeploymentStatusStatus>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The current status of the deployment.
#[derive(Clone)]
#[non_exhaustive]
pub enum PagesDeploymentStatusStatus {
    /// `deployment_in_progress`
    DeploymentInProgress,
    /// `syncing_files`
    SyncingFiles,
    /// `finished_file_sync`
    FinishedFileSync,
    /// `updating_pages`
    UpdatingPages,
    /// `purging_cdn`
    PurgingCdn,
    /// `deployment_cancelled`
    DeploymentCancelled,
    /// `deployment_failed`
    DeploymentFailed,
    /// `deployment_content_failed`
    DeploymentContentFailed,
    /// `deployment_attempt_error`
    DeploymentAttemptError,
    /// `deployment_lost`
    DeploymentLost,
    /// `succeed`
    Succeed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
