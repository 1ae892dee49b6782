// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ResourceType;

impl Literal for ResourceType {
    const NAME: &'static str = "ResourceType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Repository => "repository",
            Self::GithubFile => "github_file",
            Self::FreeText => "free_text",
            Self::GithubIssue => "github_issue",
            Self::GithubPullRequest => "github_pull_request",
            Self::MediaContent => "media_content",
            Self::UploadedTextFile => "uploaded_text_file",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "repository" => Self::Repository,
            "github_file" => Self::GithubFile,
            "free_text" => Self::FreeText,
            "github_issue" => Self::GithubIssue,
            "github_pull_request" => Self::GithubPullRequest,
            "media_content" => Self::MediaContent,
            "uploaded_text_file" => Self::UploadedTextFile,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ResourceType);
