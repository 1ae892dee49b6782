// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::SubIssueAdded;

impl Literal for SubIssueAdded {
    const NAME: &'static str = "SubIssueAdded";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::SubIssueAdded => "sub_issue_added",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "sub_issue_added" => Self::SubIssueAdded,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SubIssueAdded);
