// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::CancelledAction;

impl Literal for CancelledAction {
    const NAME: &'static str = "CancelledAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "cancelled" => Self::Cancelled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CancelledAction);
