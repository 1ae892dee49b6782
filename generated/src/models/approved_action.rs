// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhook-deployment-review-approved/properties/action`.

/// Described at `/components/schemas/webhook-deployment-review-approved/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApprovedAction {
    /// `approved`
    Approved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
