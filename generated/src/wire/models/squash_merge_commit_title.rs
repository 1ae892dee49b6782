// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SquashMergeCommitTitle;

impl Literal for SquashMergeCommitTitle {
    const NAME: &'static str = "SquashMergeCommitTitle";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PrTitle => "PR_TITLE",
            Self::CommitOrPrTitle => "COMMIT_OR_PR_TITLE",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "PR_TITLE" => Self::PrTitle,
            "COMMIT_OR_PR_TITLE" => Self::CommitOrPrTitle,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SquashMergeCommitTitle);
