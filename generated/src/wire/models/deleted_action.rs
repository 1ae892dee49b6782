// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DeletedAction;

impl Literal for DeletedAction {
    const NAME: &'static str = "DeletedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Deleted => "deleted",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "deleted" => Self::Deleted,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DeletedAction);
