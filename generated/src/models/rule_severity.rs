// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-rule/properties/severity`.

/// The severity of the alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuleSeverity {
    /// `none`
    None,
    /// `note`
    Note,
    /// `warning`
    Warning,
    /// `error`
    Error,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
