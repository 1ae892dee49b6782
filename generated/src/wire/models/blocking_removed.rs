// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BlockingRemoved;

impl Literal for BlockingRemoved {
    const NAME: &'static str = "BlockingRemoved";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::BlockingRemoved => "blocking_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "blocking_removed" => Self::BlockingRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BlockingRemoved);
