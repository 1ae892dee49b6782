// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::StateReason;

impl Literal for StateReason {
    const NAME: &'static str = "StateReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Completed => "completed",
            Self::Reopened => "reopened",
            Self::NotPlanned => "not_planned",
            Self::Duplicate => "duplicate",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "completed" => Self::Completed,
            "reopened" => Self::Reopened,
            "not_planned" => Self::NotPlanned,
            "duplicate" => Self::Duplicate,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(StateReason);
