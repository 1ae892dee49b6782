// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/push-event`.

use octoforge_runtime::Extra;

/// PushEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct PushEvent {
    /// `repository_id`
    pub repository_id: i64,
    /// `push_id`
    pub push_id: i64,
    /// `ref`
    pub r#ref: String,
    /// `head`
    pub head: String,
    /// `before`
    pub before: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
