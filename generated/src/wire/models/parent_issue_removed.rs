// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ParentIssueRemoved;

impl Literal for ParentIssueRemoved {
    const NAME: &'static str = "ParentIssueRemoved";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ParentIssueRemoved => "parent_issue_removed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "parent_issue_removed" => Self::ParentIssueRemoved,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ParentIssueRemoved);
