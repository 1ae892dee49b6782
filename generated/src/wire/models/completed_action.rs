// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CompletedAction;

impl Literal for CompletedAction {
    const NAME: &'static str = "CompletedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Completed => "completed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "completed" => Self::Completed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CompletedAction);
