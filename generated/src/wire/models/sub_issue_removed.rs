// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SubIssueRemoved;

impl Literal for SubIssueRemoved {
    const NAME: &'static str = "SubIssueRemoved";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::SubIssueRemoved => "sub_issue_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "sub_issue_removed" => Self::SubIssueRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SubIssueRemoved);
