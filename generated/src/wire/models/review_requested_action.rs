// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ReviewRequestedAction;

impl Literal for ReviewRequestedAction {
    const NAME: &'static str = "ReviewRequestedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ReviewRequested => "review_requested",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "review_requested" => Self::ReviewRequested,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReviewRequestedAction);
