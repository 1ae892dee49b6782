// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-field-added/properties/issue_field_value/properties/option`.

use octoforge_runtime::{Extra, Maybe};

/// The selected option details. Present for single_select field types.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueFieldValueOption {
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `color`
    pub color: Option<String>,
    /// `description`
    pub description: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
