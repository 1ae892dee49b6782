// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/sub-issue-removed-issue-event/properties/event`.

/// Described at `/components/schemas/sub-issue-removed-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubIssueRemoved {
    /// `sub_issue_removed`
    SubIssueRemoved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
