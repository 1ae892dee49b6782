// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/issue-suggestion/properties/action`.

/// The kind of change proposed.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueSuggestionAction {
    /// `set_type`
    SetType,
    /// `add_label`
    AddLabel,
    /// `add_field`
    AddField,
    /// `add_assignee`
    AddAssignee,
    /// `close_issue`
    CloseIssue,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
