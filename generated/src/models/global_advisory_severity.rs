// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/global-advisory/properties/severity`.

/// The severity of the advisory.
#[derive(Clone)]
#[non_exhaustive]
pub enum GlobalAdvisorySeverity {
    /// `critical`
    Critical,
    /// `high`
    High,
    /// `medium`
    Medium,
    /// `low`
    Low,
    /// `unknown`
    Unknown,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
