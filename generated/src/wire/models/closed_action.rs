// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ClosedAction;

impl Literal for ClosedAction {
    const NAME: &'static str = "ClosedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "closed" => Self::Closed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ClosedAction);
