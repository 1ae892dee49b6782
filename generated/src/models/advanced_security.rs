// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration/properties/advanced_security`.

/// The enablement status of GitHub Advanced Security
#[derive(Clone)]
#[non_exhaustive]
pub enum AdvancedSecurity {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `code_security`
    CodeSecurity,
    /// `secret_protection`
    SecretProtection,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
