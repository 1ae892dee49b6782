// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::StandardLabeled;

impl Literal for StandardLabeled {
    const NAME: &'static str = "StandardLabeled";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Standard => "standard",
            Self::Labeled => "labeled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "standard" => Self::Standard,
            "labeled" => Self::Labeled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(StandardLabeled);
