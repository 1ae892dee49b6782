// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ProjectsV2ItemContentType;

impl Literal for ProjectsV2ItemContentType {
    const NAME: &'static str = "ProjectsV2ItemContentType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Issue => "Issue",
            Self::PullRequest => "PullRequest",
            Self::DraftIssue => "DraftIssue",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Issue" => Self::Issue,
            "PullRequest" => Self::PullRequest,
            "DraftIssue" => Self::DraftIssue,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ProjectsV2ItemContentType);
