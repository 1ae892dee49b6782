// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::MergeCommitTitle;

impl Literal for MergeCommitTitle {
    const NAME: &'static str = "MergeCommitTitle";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PrTitle => "PR_TITLE",
            Self::MergeMessage => "MERGE_MESSAGE",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "PR_TITLE" => Self::PrTitle,
            "MERGE_MESSAGE" => Self::MergeMessage,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MergeCommitTitle);
