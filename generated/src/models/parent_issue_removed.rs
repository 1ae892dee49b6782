// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/parent-issue-removed-issue-event/properties/event`.

/// Described at `/components/schemas/parent-issue-removed-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ParentIssueRemoved {
    /// `parent_issue_removed`
    ParentIssueRemoved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
