// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/create-event`.

use octoforge_runtime::{Extra, Maybe};

/// CreateEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateEvent {
    /// `ref`
    pub r#ref: String,
    /// `ref_type`
    pub ref_type: String,
    /// `full_ref`
    pub full_ref: String,
    /// `master_branch`
    pub master_branch: String,
    /// `description`
    pub description: Maybe<String>,
    /// `pusher_type`
    pub pusher_type: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
