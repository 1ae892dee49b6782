// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/parent-issue-added-issue-event/properties/event`.

/// Described at `/components/schemas/parent-issue-added-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ParentIssueAdded {
    /// `parent_issue_added`
    ParentIssueAdded,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
