// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::TagBranch;

impl Literal for TagBranch {
    const NAME: &'static str = "TagBranch";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Tag => "tag",
            Self::Branch => "branch",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "tag" => Self::Tag,
            "branch" => Self::Branch,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TagBranch);
