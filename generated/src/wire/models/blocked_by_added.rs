// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BlockedByAdded;

impl Literal for BlockedByAdded {
    const NAME: &'static str = "BlockedByAdded";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::BlockedByAdded => "blocked_by_added",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "blocked_by_added" => Self::BlockedByAdded,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BlockedByAdded);
