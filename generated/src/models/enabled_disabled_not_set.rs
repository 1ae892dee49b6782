// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration/properties/code_scanning_default_setup`.

/// The enablement status of code scanning default setup
#[derive(Clone)]
#[non_exhaustive]
pub enum EnabledDisabledNotSet {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `not_set`
    NotSet,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
