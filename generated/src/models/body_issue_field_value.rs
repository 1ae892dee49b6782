// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema/properties/issue_field_values/items`.

use octoforge_runtime::Extra;
use super::IssueFieldValueValue;

/// Described at `/paths/~1repos~1{owner}~1{repo}~1issues/post/requestBody/content/application~1json/schema/properties/issue_field_values/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BodyIssueFieldValue {
    /// The ID of the issue field to set
    pub field_id: i64,
    /// The value to set for the field. For multi-select fields, provide an array of option names.
    pub value: IssueFieldValueValue,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl BodyIssueFieldValue {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(field_id: i64, value: impl Into<IssueFieldValueValue>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.field_id = field_id;
        new.value = value.into();
        new
    }
}
