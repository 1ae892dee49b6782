// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ParentIssueAdded;

impl Literal for ParentIssueAdded {
    const NAME: &'static str = "ParentIssueAdded";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::ParentIssueAdded => "parent_issue_added",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "parent_issue_added" => Self::ParentIssueAdded,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ParentIssueAdded);
