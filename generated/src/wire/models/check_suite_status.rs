// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CheckSuiteStatus;

impl Literal for CheckSuiteStatus {
    const NAME: &'static str = "CheckSuiteStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Requested => "requested",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Queued => "queued",
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
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CheckSuiteStatus);
