// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/hook-response`.

use octoforge_runtime::Extra;

/// Hook Response
#[derive(Clone)]
#[non_exhaustive]
pub struct HookResponse {
    /// `code`
    pub code: Option<i64>,
    /// `status`
    pub status: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
