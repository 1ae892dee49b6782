// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::IssueSuggestionAction;

impl Literal for IssueSuggestionAction {
    const NAME: &'static str = "IssueSuggestionAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::SetType => "set_type",
            Self::AddLabel => "add_label",
            Self::AddField => "add_field",
            Self::AddAssignee => "add_assignee",
            Self::CloseIssue => "close_issue",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "set_type" => Self::SetType,
            "add_label" => Self::AddLabel,
            "add_field" => Self::AddField,
            "add_assignee" => Self::AddAssignee,
            "close_issue" => Self::CloseIssue,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssueSuggestionAction);
