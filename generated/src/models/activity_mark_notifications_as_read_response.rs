// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1notifications/put/responses/202/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1notifications/put/responses/202/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityMarkNotificationsAsReadResponse {
    /// `message`
    pub message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
