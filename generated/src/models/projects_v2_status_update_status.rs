// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-status-update/properties/status`.

/// The current status.
#[derive(Clone)]
#[non_exhaustive]
pub enum ProjectsV2StatusUpdateStatus {
    /// `INACTIVE`
    Inactive,
    /// `ON_TRACK`
    OnTrack,
    /// `AT_RISK`
    AtRisk,
    /// `OFF_TRACK`
    OffTrack,
    /// `COMPLETE`
    Complete,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
