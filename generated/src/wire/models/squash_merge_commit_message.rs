// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SquashMergeCommitMessage;

impl Literal for SquashMergeCommitMessage {
    const NAME: &'static str = "SquashMergeCommitMessage";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::PrBody => "PR_BODY",
            Self::CommitMessages => "COMMIT_MESSAGES",
            Self::Blank => "BLANK",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "PR_BODY" => Self::PrBody,
            "COMMIT_MESSAGES" => Self::CommitMessages,
            "BLANK" => Self::Blank,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SquashMergeCommitMessage);
