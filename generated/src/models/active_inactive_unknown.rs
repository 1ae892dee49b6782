// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-alert/properties/validity`.

/// The token status as of the latest validity check.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActiveInactiveUnknown {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `unknown`
    Unknown,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
