// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/paths/~1repos~1{owner}~1{repo}~1issues~1{issue_number}/patch/requestBody/content/application~1json/schema/properties/issue_field_values/items/properties/confidence`.

/// The confidence level for this field value choice.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssuesUpdateBodyIssueFieldValueConfidence {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
