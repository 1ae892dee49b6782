// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::StepConclusion;

impl Literal for StepConclusion {
    const NAME: &'static str = "StepConclusion";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Failure => "failure",
            Self::Skipped => "skipped",
            Self::Success => "success",
            Self::Cancelled => "cancelled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "failure" => Self::Failure,
            "skipped" => Self::Skipped,
            "success" => Self::Success,
            "cancelled" => Self::Cancelled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(StepConclusion);
