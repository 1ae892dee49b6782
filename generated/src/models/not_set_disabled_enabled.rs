// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-pattern-override/properties/enterprise_setting`.

/// The push protection setting for this pattern set at the enterprise level. Only present for partner patterns when the organization has a parent enterprise.
#[derive(Clone)]
#[non_exhaustive]
pub enum NotSetDisabledEnabled {
    /// `not-set`
    NotSet,
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
