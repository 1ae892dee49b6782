// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/repository-advisory/properties/severity`.

/// The severity of the advisory.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryAdvisorySeverity {
    /// `critical`
    Critical,
    /// `high`
    High,
    /// `medium`
    Medium,
    /// `low`
    Low,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
