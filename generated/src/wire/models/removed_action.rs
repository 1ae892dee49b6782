// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::RemovedAction;

impl Literal for RemovedAction {
    const NAME: &'static str = "RemovedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Removed => "removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "removed" => Self::Removed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RemovedAction);
