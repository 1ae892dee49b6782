// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-field-added/properties/issue_field`.

use octoforge_runtime::Extra;
use super::DataType;

/// The issue field whose value was set or updated on the issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesFieldAddedIssueField {
    /// The unique identifier of the issue field.
    pub id: i64,
    /// The name of the issue field.
    pub name: String,
    /// The data type of the issue field.
    pub field_type: DataType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
