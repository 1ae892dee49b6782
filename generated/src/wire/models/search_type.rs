// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SearchType;

impl Literal for SearchType {
    const NAME: &'static str = "SearchType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Semantic => "semantic",
            Self::Hybrid => "hybrid",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "semantic" => Self::Semantic,
            "hybrid" => Self::Hybrid,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SearchType);
