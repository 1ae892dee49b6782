// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/org-membership/properties/state`.

/// The state of the member in the organization. The `pending` state indicates the user has not yet accepted an invitation.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivePending {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
