// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-item-content-type`.

/// The type of content tracked in a project item
#[derive(Clone)]
#[non_exhaustive]
pub enum ProjectsV2ItemContentType {
    /// `Issue`
    Issue,
    /// `PullRequest`
    PullRequest,
    /// `DraftIssue`
    DraftIssue,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
