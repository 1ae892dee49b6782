// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::LatestAll;

impl Literal for LatestAll {
    const NAME: &'static str = "LatestAll";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Latest => "latest",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "latest" => Self::Latest,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(LatestAll);
