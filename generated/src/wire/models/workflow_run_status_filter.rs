// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::WorkflowRunStatusFilter;

impl Literal for WorkflowRunStatusFilter {
    const NAME: &'static str = "WorkflowRunStatusFilter";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Completed => "completed",
            Self::ActionRequired => "action_required",
            Self::Cancelled => "cancelled",
            Self::Failure => "failure",
            Self::Neutral => "neutral",
            Self::Skipped => "skipped",
            Self::Stale => "stale",
            Self::Success => "success",
            Self::TimedOut => "timed_out",
            Self::InProgress => "in_progress",
            Self::Queued => "queued",
            Self::Requested => "requested",
            Self::Waiting => "waiting",
            Self::Pending => "pending",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "completed" => Self::Completed,
            "action_required" => Self::ActionRequired,
            "cancelled" => Self::Cancelled,
            "failure" => Self::Failure,
            "neutral" => Self::Neutral,
            "skipped" => Self::Skipped,
            "stale" => Self::Stale,
            "success" => Self::Success,
            "timed_out" => Self::TimedOut,
            "in_progress" => Self::InProgress,
            "queued" => Self::Queued,
            "requested" => Self::Requested,
            "waiting" => Self::Waiting,
            "pending" => Self::Pending,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WorkflowRunStatusFilter);
