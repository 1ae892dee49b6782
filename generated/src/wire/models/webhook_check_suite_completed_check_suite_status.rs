// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::WebhookCheckSuiteCompletedCheckSuiteStatus;

impl Literal for WebhookCheckSuiteCompletedCheckSuiteStatus {
    const NAME: &'static str = "WebhookCheckSuiteCompletedCheckSuiteStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Requested => "requested",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Queued => "queued",
            Self::Pending => "pending",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "requested" => Self::Requested,
            "in_progress" => Self::InProgress,
            "completed" => Self::Completed,
            "queued" => Self::Queued,
            "pending" => Self::Pending,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookCheckSuiteCompletedCheckSuiteStatus);
