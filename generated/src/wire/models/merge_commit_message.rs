// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::MergeCommitMessage;

impl Literal for MergeCommitMessage {
    const NAME: &'static str = "MergeCommitMessage";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PrBody => "PR_BODY",
            Self::PrTitle => "PR_TITLE",
            Self::Blank => "BLANK",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "PR_BODY" => Self::PrBody,
            "PR_TITLE" => Self::PrTitle,
            "BLANK" => Self::Blank,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(MergeCommitMessage);
