// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PrebuildAvailability;

impl Literal for PrebuildAvailability {
    const NAME: &'static str = "PrebuildAvailability";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Ready => "ready",
            Self::InProgress => "in_progress",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "ready" => Self::Ready,
            "in_progress" => Self::InProgress,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PrebuildAvailability);
