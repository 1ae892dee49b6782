// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/copilot-space/properties/resources_attributes/items/properties/resource_type`.

/// The type of resource.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResourceType {
    /// `repository`
    Repository,
    /// `github_file`
    GithubFile,
    /// `free_text`
    FreeText,
    /// `github_issue`
    GithubIssue,
    /// `github_pull_request`
    GithubPullRequest,
    /// `media_content`
    MediaContent,
    /// `uploaded_text_file`
    UploadedTextFile,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
