// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::BodyTarget;

impl Literal for BodyTarget {
    const NAME: &'static str = "BodyTarget";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Branch => "branch",
            Self::Tag => "tag",
            Self::Push => "push",
            Self::Repository => "repository",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "branch" => Self::Branch,
            "tag" => Self::Tag,
            "push" => Self::Push,
            "repository" => Self::Repository,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BodyTarget);
