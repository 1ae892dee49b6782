// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DismissedAction;

impl Literal for DismissedAction {
    const NAME: &'static str = "DismissedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Dismissed => "dismissed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "dismissed" => Self::Dismissed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DismissedAction);
