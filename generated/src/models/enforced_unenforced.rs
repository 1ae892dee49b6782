// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration/properties/enforcement`.

/// The enforcement status for a security configuration
#[derive(Clone)]
#[non_exhaustive]
pub enum EnforcedUnenforced {
    /// `enforced`
    Enforced,
    /// `unenforced`
    Unenforced,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
