// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-field-value`.

use octoforge_runtime::{Extra, Maybe};
use super::{DataType, WebhookConfigInsecureSsl};

/// A value assigned to an issue field
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueFieldValue {
    /// Unique identifier for the issue field.
    pub issue_field_id: i64,
    /// The human-readable name of the issue field.
    pub issue_field_name: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// The data type of the issue field
    pub data_type: DataType,
    /// The value of the issue field
    pub value: Option<WebhookConfigInsecureSsl>,
    /// Details about the selected option (only present for single_select fields)
    pub single_select_option: Maybe<IssueFieldValueSingleSelectOption>,
    /// Details about the selected options
    pub multi_select_options: Maybe<Vec<IssueFieldValueSingleSelectOption>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Details about the selected option (only present for single_select fields)
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueFieldValueSingleSelectOption {
    /// Unique identifier for the option.
    pub id: i64,
    /// The name of the option
    pub name: String,
    /// The color of the option
    pub color: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
