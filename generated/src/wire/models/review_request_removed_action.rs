// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ReviewRequestRemovedAction;

impl Literal for ReviewRequestRemovedAction {
    const NAME: &'static str = "ReviewRequestRemovedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ReviewRequestRemoved => "review_request_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "review_request_removed" => Self::ReviewRequestRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReviewRequestRemovedAction);
