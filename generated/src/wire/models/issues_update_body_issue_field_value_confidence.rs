// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::IssuesUpdateBodyIssueFieldValueConfidence;

impl Literal for IssuesUpdateBodyIssueFieldValueConfidence {
    const NAME: &'static str = "IssuesUpdateBodyIssueFieldValueConfidence";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "low" => Self::Low,
            "medium" => Self::Medium,
            "high" => Self::High,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IssuesUpdateBodyIssueFieldValueConfidence);
