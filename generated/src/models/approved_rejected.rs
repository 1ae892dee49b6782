// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/review-custom-gates-state-required/properties/state`.

/// Whether to approve or reject deployment to the specified environments.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApprovedRejected {
    /// `approved`
    Approved,
    /// `rejected`
    Rejected,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
