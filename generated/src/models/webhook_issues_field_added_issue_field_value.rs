// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-field-added/properties/issue_field_value`.

use octoforge_runtime::{Extra, Maybe};
use super::{IssueFieldValueOption, WebhookConfigInsecureSsl};

/// The value that was set or updated for the issue field. When updating an existing value, the previous value is available in `changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesFieldAddedIssueFieldValue {
    /// The unique identifier of the issue field value.
    pub id: i64,
    /// The value of the field. Present for text, date, and number field types.
    pub value: Maybe<WebhookConfigInsecureSsl>,
    /// The identifier of the selected option. Present for single_select field types.
    pub value_id: Option<i64>,
    /// The selected option details. Present for single_select field types.
    pub option: Option<IssueFieldValueOption>,
    /// The identifiers of the selected options. Present for multi_select field types.
    pub value_ids: Option<Vec<i64>>,
    /// The selected option details. Present for multi_select field types.
    pub options: Option<Vec<IssueFieldValueOption>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
