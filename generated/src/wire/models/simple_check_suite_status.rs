// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SimpleCheckSuiteStatus;

impl Literal for SimpleCheckSuiteStatus {
    const NAME: &'static str = "SimpleCheckSuiteStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Pending => "pending",
            Self::Waiting => "waiting",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "in_progress" => Self::InProgress,
            "completed" => Self::Completed,
            "pending" => Self::Pending,
            "waiting" => Self::Waiting,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SimpleCheckSuiteStatus);
