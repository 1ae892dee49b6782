// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ReactionContent;

impl Literal for ReactionContent {
    const NAME: &'static str = "ReactionContent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Laugh => "laugh",
            Self::Confused => "confused",
            Self::Heart => "heart",
            Self::Hooray => "hooray",
            Self::Rocket => "rocket",
            Self::Eyes => "eyes",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "laugh" => Self::Laugh,
            "confused" => Self::Confused,
            "heart" => Self::Heart,
            "hooray" => Self::Hooray,
            "rocket" => Self::Rocket,
            "eyes" => Self::Eyes,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ReactionContent);
