// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::UnpinnedAction;

impl Literal for UnpinnedAction {
    const NAME: &'static str = "UnpinnedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Unpinned => "unpinned",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "unpinned" => Self::Unpinned,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UnpinnedAction);
