// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/status-check-policy/properties/checks/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/status-check-policy/properties/checks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Check {
    /// `context`
    pub context: String,
    /// `app_id`
    pub app_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
