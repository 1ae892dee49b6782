// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::EvaluateStatus;

impl Literal for EvaluateStatus {
    const NAME: &'static str = "EvaluateStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Active => "active",
            Self::Evaluate => "evaluate",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "active" => Self::Active,
            "evaluate" => Self::Evaluate,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(EvaluateStatus);
