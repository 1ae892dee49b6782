// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DeploymentStatusState;

impl Literal for DeploymentStatusState {
    const NAME: &'static str = "DeploymentStatusState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Error => "error",
            Self::Failure => "failure",
            Self::Inactive => "inactive",
            Self::Pending => "pending",
            Self::Success => "success",
            Self::Queued => "queued",
            Self::InProgress => "in_progress",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "error" => Self::Error,
            "failure" => Self::Failure,
            "inactive" => Self::Inactive,
            "pending" => Self::Pending,
            "success" => Self::Success,
            "queued" => Self::Queued,
            "in_progress" => Self::InProgress,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DeploymentStatusState);
