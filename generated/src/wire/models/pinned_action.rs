// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::PinnedAction;

impl Literal for PinnedAction {
    const NAME: &'static str = "PinnedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pinned => "pinned",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pinned" => Self::Pinned,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(PinnedAction);
