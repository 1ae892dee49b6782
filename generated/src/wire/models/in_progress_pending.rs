// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::InProgressPending;

impl Literal for InProgressPending {
    const NAME: &'static str = "InProgressPending";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Pending => "pending",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "in_progress" => Self::InProgress,
            "pending" => Self::Pending,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(InProgressPending);
