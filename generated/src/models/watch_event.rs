// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/watch-event`.

use octoforge_runtime::Extra;

/// WatchEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct WatchEvent {
    /// `action`
    pub action: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
