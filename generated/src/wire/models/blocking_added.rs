// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BlockingAdded;

impl Literal for BlockingAdded {
    const NAME: &'static str = "BlockingAdded";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::BlockingAdded => "blocking_added",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "blocking_added" => Self::BlockingAdded,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BlockingAdded);
