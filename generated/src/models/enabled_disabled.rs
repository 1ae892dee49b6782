// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/security-and-analysis/properties/advanced_security/properties/status`.

/// Described at `/components/schemas/security-and-analysis/properties/advanced_security/properties/status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnabledDisabled {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
