// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/sub-issue-added-issue-event/properties/event`.

/// Described at `/components/schemas/sub-issue-added-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubIssueAdded {
    /// `sub_issue_added`
    SubIssueAdded,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
