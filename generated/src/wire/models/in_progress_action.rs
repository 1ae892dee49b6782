// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::InProgressAction;

impl Literal for InProgressAction {
    const NAME: &'static str = "InProgressAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::InProgress => "in_progress",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "in_progress" => Self::InProgress,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(InProgressAction);
