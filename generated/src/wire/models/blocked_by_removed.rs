// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BlockedByRemoved;

impl Literal for BlockedByRemoved {
    const NAME: &'static str = "BlockedByRemoved";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::BlockedByRemoved => "blocked_by_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "blocked_by_removed" => Self::BlockedByRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BlockedByRemoved);
