// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/artifact-deployment-record/properties/runtime_risks/items`.

/// Described at `/components/schemas/artifact-deployment-record/properties/runtime_risks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RuntimeRisk {
    /// `critical-resource`
    CriticalResource,
    /// `internet-exposed`
    InternetExposed,
    /// `lateral-movement`
    LateralMovement,
    /// `sensitive-data`
    SensitiveData,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
