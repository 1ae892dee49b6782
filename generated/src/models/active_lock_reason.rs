// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_issue/properties/active_lock_reason`.

/// Described at `/components/schemas/webhooks_issue/properties/active_lock_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActiveLockReason {
    /// `resolved`
    Resolved,
    /// `off-topic`
    OffTopic,
    /// `too heated`
    TooHeated,
    /// `spam`
    Spam,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
