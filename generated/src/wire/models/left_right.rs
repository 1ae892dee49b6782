// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::LeftRight;

impl Literal for LeftRight {
    const NAME: &'static str = "LeftRight";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Left => "LEFT",
            Self::Right => "RIGHT",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "LEFT" => Self::Left,
            "RIGHT" => Self::Right,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(LeftRight);
