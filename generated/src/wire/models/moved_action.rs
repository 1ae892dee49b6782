// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::MovedAction;

impl Literal for MovedAction {
    const NAME: &'static str = "MovedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Moved => "moved",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "moved" => Self::Moved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MovedAction);
