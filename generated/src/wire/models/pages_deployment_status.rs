// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{PagesDeploymentStatus, PagesDeploymentStatusStatus};

impl Object for PagesDeploymentStatus {
    const NAME: &'static str = "PagesDeploymentStatus";
    const FIELDS: &'static [&'static str] = &["status"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            status: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.status], &self.extra)
    }
}

octoforge_runtime::object!(PagesDeploymentStatus);

impl Literal for PagesDeploymentStatusStatus {
    const NAME: &'static str = "PagesDeploymentStatusStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::DeploymentInProgress => "deployment_in_progress",
            Self::SyncingFiles => "syncing_files",
            Self::FinishedFileSync => "finished_file_sync",
            Self::UpdatingPages => "updating_pages",
            Self::PurgingCdn => "purging_cdn",
            Self::DeploymentCancelled => "deployment_cancelled",
            Self::DeploymentFailed => "deployment_failed",
            Self::DeploymentContentFailed => "deployment_content_failed",
            Self::DeploymentAttemptError => "deployment_attempt_error",
            Self::DeploymentLost => "deployment_lost",
            Self::Succeed => "succeed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "deployment_in_progress" => Self::DeploymentInProgress,
            "syncing_files" => Self::SyncingFiles,
            "finished_file_sync" => Self::FinishedFileSync,
            "updating_pages" => Self::UpdatingPages,
            "purging_cdn" => Self::PurgingCdn,
            "deployment_cancelled" => Self::DeploymentCancelled,
            "deployment_failed" => Self::DeploymentFailed,
            "deployment_content_failed" => Self::DeploymentContentFailed,
            "deployment_attempt_error" => Self::DeploymentAttemptError,
            "deployment_lost" => Self::DeploymentLost,
            "succeed" => Self::Succeed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PagesDeploymentStatusStatus);
