// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_rule/properties/allow_deletions_enforcement_level`.

/// Described at `/components/schemas/webhooks_rule/properties/allow_deletions_enforcement_level`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OffNonAdminsEveryone {
    /// `off`
    Off,
    /// `non_admins`
    NonAdmins,
    /// `everyone`
    Everyone,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
