// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::Per;

impl Literal for Per {
    const NAME: &'static str = "Per";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "day" => Self::Day,
            "week" => Self::Week,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(Per);
