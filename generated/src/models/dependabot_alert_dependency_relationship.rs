// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert/properties/dependency/properties/relationship`.

/// The vulnerable dependency's relationship to your project.
///
/// > **Note:**
/// > We are rolling out support for dependency relationship across ecosystems. This value will be "unknown" for all dependencies in unsupported ecosystems.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependabotAlertDependencyRelationship {
    /// `unknown`
    Unknown,
    /// `direct`
    Direct,
    /// `transitive`
    Transitive,
    /// `inconclusive`
    Inconclusive,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
