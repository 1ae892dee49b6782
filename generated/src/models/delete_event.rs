// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/delete-event`.

use octoforge_runtime::Extra;

/// DeleteEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// `ref`
    pub r#ref: String,
    /// `ref_type`
    pub ref_type: String,
    /// `full_ref`
    pub full_ref: String,
    /// `pusher_type`
    pub pusher_type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
