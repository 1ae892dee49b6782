// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-type-webhook`.

use octoforge_runtime::{Extra, Maybe};
use super::IssueTypeColor;

/// The type of issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueTypeWebhook {
    /// The unique identifier of the issue type.
    pub id: i64,
    /// The name of the issue type.
    pub name: String,
    /// The color of the issue type.
    pub color: Maybe<IssueTypeColor>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
