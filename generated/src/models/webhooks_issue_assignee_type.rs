// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_issue/properties/assignee/properties/type`.

/// Described at `/components/schemas/webhooks_issue/properties/assignee/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhooksIssueAssigneeType {
    /// `Bot`
    Bot,
    /// `User`
    User,
    /// `Organization`
    Organization,
    /// `Mannequin`
    Mannequin,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
